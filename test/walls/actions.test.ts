import { files, read, there, testOnce } from './tree'

const stories = files('test/cloudfunctions')
  .filter((path) => path.endsWith('.test.ts'))
  .map(read)
  .join('\n')

/** The actions named by calls of `allowed(…)` or `refused(…)` (test/support/action-cases.ts). */
function cases(outcome: 'allowed' | 'refused'): Set<string> {
  const call = new RegExp(`\\b${outcome}\\(\\s*['"]([\\w.]+)['"]`, 'g')
  return new Set([...stories.matchAll(call)].map((match) => match[1] ?? ''))
}

async function actions(): Promise<string[]> {
  const { contract } = await import('#shared/contract')
  return Object.keys(contract).sort()
}

/** An action counts from the day its feature has handlers in the cloud. */
function handled(action: string): boolean {
  const feature = action.slice(0, action.indexOf('.'))
  return [`cloudfunctions/src/${feature}/handlers.ts`, `cloudfunctions/src/${feature}/handlers`].some(there)
}

describe.each(['allowed', 'refused'] as const)('every action has a case that is %s', (outcome) => {
  testOnce('shared/contract.ts')('in test/cloudfunctions', async () => {
    const told = cases(outcome)
    expect((await actions()).filter((action) => handled(action) && !told.has(action))).toEqual([])
  })
})
