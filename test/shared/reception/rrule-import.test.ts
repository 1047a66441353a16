import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../../..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const folder = mkdtempSync(join(tmpdir(), 'rrule-import-'))
const probe = join(folder, 'probe.ts')
const candidates = JSON.stringify(join(root, 'shared/reception/candidates.ts'))
const range = "{ from: '2026-01-01', to: '2026-02-28' }"
const run = (...[file, ...args]: [string, ...string[]]) =>
  execFileSync(file, args, { encoding: 'utf8', cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).trim()

beforeAll(() => {
  const call = `candidateDays({ rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }, ${range}).join()`
  writeFileSync(probe, `import { candidateDays } from ${candidates}\nconsole.log(${call})\n`)
})

/** rrule ships a UMD `main` and an ESM `module` without "type"; jest itself covers the third way in. */
test('rrule is found by tsx, which runs the local cloud', () => {
  expect(run(bin('tsx'), probe)).toBe('2026-01-15,2026-02-15')
})

test.each(['main,module', 'module,main'])(
  'rrule is found by esbuild, which builds the functions (%s)',
  (fields) => {
    const bundle = join(folder, 'probe.js')
    run(
      bin('esbuild'),
      probe,
      '--bundle',
      '--platform=node',
      `--main-fields=${fields}`,
      `--outfile=${bundle}`,
    )
    expect(run(process.execPath, bundle)).toBe('2026-01-15,2026-02-15')
  },
)
