import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'
import { draftOfDitch, resident, township } from '../main-job'
import { median } from '../median'
import type { Measure, Row } from '../row'

const batches = 5

interface Repeated {
  action: string
  call: (turn: number) => { input: object; by: string }
}

async function submitted(cloud: TestCloud): Promise<string> {
  const input = { ...draftOfDitch({ kind: 'duty', id: null }), requestId: 'bench-own' }
  const answer = await cloud.call<{ id: string }>('messages.submit', input, resident)
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.data.id
}

const repeated = (id: string): Repeated[] => [
  {
    action: 'messages.submit',
    call: (turn) => ({
      input: { ...draftOfDitch({ kind: 'duty', id: null }), requestId: `bench-${turn}` },
      by: `bench-author-${turn}`,
    }),
  },
  { action: 'messages.get', call: () => ({ input: { id }, by: resident }) },
  { action: 'messages.queue', call: () => ({ input: {}, by: township }) },
  { action: 'home.get', call: () => ({ input: { siteId: 'ST05' }, by: resident }) },
]

/** Own time over open time of each batch of calls; what is open is awaited from the SDK. */
async function ratiosOf(cloud: TestCloud, { action, call }: Repeated, calls: number): Promise<number[]> {
  const ratios: number[] = []
  for (let batch = 0; batch <= batches; batch += 1) {
    await cloud.resetStats()
    for (let at = 0; at < calls / batches; at += 1) {
      const { input, by } = call(batch * calls + at)
      const answer = await cloud.call(action, input, by)
      if (!answer.ok) throw new Error(`${action}: ${answer.fault.message}`)
    }
    const stats = (await cloud.stats())[action]
    if (stats) ratios.push(stats.ownMs.sum / stats.openMs.sum)
  }
  return ratios.slice(1)
}

/** What our own code costs beside the cloud it waits for, over 200 calls after a first batch that warms up. */
export const ownTime: Measure = async ({ short }) => {
  const cloud = await startLocalCloud({ demo: true })
  try {
    const rows: Row[] = []
    for (const one of repeated(await submitted(cloud))) {
      const ratios = await ratiosOf(cloud, one, short ? 50 : 200)
      rows.push({
        measure: `${one.action}: own time ÷ time with the SDK open`,
        value: median(ratios),
        limit: 0.6,
        unit: 'ratio',
        timing: true,
      })
    }
    return rows
  } finally {
    await cloud.stop()
  }
}
