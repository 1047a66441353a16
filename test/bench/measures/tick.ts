import { pinnedNow } from '#test/support/pinned'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'
import { manyMessages } from '../fill'
import type { Measure } from '../row'

const few = 1_000
/** Some of the three hundred open ones are due by then, the same in a county of every size. */
const daysLater = 1

async function filled(size: number): Promise<TestCloud> {
  const cloud = await startLocalCloud({ demo: true })
  for (const messages of manyMessages(size)) cloud.database.bulk('messages', messages)
  // The first read after a bulk load builds the index.
  await cloud.job('messages.tick')
  await cloud.clock(new Date(pinnedNow.getTime() + daysLater * 86_400_000).toISOString())
  await cloud.resetStats()
  return cloud
}

interface Ticked {
  moved: number
  examined: number
}

async function ticked(size: number): Promise<Ticked> {
  const cloud = await filled(size)
  try {
    const answer = await cloud.job('messages.tick')
    if (!answer.ok) throw new Error(answer.fault.message)
    const { moved } = answer.data as { moved: number }
    const stats = await cloud.stats()
    return { moved, examined: stats['messages.tick']?.examined.max ?? NaN }
  } finally {
    await cloud.stop()
  }
}

/** The timer that ends what is due reads what is due, however many messages lie beside it. */
export const tick: Measure = async ({ short }) => {
  const many = short ? 10_000 : 100_000
  const [small, large] = [await ticked(few), await ticked(many)]
  return [
    {
      measure: `timers over ${many.toLocaleString('en-US')} messages: examined for each one due ÷ over 1,000`,
      value: large.examined / large.moved / (small.examined / small.moved),
      limit: 1.2,
      unit: 'ratio',
      note: `${small.examined} · ${large.examined} examined, ${small.moved} · ${large.moved} moved`,
    },
  ]
}
