import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'
import { manyMessages } from '../fill'
import { resident } from '../main-job'
import { median } from '../median'
import type { Measure } from '../row'

const size = { whole: 100_000, short: 10_000 }
const rounds = 25
const page = 20

const asked = {
  similar: {
    action: 'messages.similar',
    input: { text: '老城南巷路灯坏了七盏，晚上看不见路。', villageId: 'U01V01', category: 'urban' },
  },
  plain: { action: 'messages.mine', input: { limit: page } },
} as const

async function timed(cloud: TestCloud, name: keyof typeof asked): Promise<number> {
  const began = performance.now()
  const answer = await cloud.call(asked[name].action, asked[name].input, resident)
  if (!answer.ok) throw new Error(answer.fault.message)
  return performance.now() - began
}

/** What may have been said near by, looked up while somebody writes, beside one page read by an index. */
export const similar: Measure = async ({ short }) => {
  const cloud = await startLocalCloud({ demo: true })
  try {
    for (const messages of manyMessages(short ? size.short : size.whole)) {
      cloud.database.bulk('messages', messages)
    }
    // The first read after a bulk load builds the index; the real cloud has done so long before, whatever it takes.
    await cloud.call(asked.similar.action, asked.similar.input, resident)
    await cloud.call(asked.plain.action, asked.plain.input, resident)
    const times = { similar: [] as number[], plain: [] as number[] }
    for (let round = -3; round < rounds; round += 1) {
      const [near, plain] = [await timed(cloud, 'similar'), await timed(cloud, 'plain')]
      if (round >= 0) {
        times.similar.push(near)
        times.plain.push(plain)
      }
      if (round === -1) await cloud.resetStats()
    }
    const [ms, plain] = [median(times.similar), median(times.plain)]
    const examined = (await cloud.stats())['messages.similar']?.examined.max ?? NaN
    return [
      {
        measure: 'similar cases near by ÷ a page read by an index',
        value: ms / plain,
        limit: 3,
        unit: 'ratio',
        timing: true,
        note: `${ms.toFixed(1)} · ${plain.toFixed(1)} ms`,
      },
      { measure: 'similar cases near by: examined', value: examined, limit: 100, unit: 'count' },
    ]
  } finally {
    await cloud.stop()
  }
}
