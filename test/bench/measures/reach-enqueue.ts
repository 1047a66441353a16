import { startLocalCloud } from '#test/support/local-cloud'
import { fillNotice } from '../reach-county'
import type { Measure, Row } from '../row'

const recipientsAPage = 500

interface Cost {
  requests: number
  msPerPage: number
}

/** One notice from its hour until every recipient has a delivery: both jobs, as often as it takes. */
async function enqueue(total: number): Promise<Cost> {
  const cloud = await startLocalCloud()
  try {
    fillNotice(cloud.database, total)
    for (let ticks = 0; cloud.database.dump('deliveries').length < total; ticks += 1) {
      if (ticks > 30) throw new Error('the notice never reached all of its audience')
      await cloud.job('notices.publish')
      await cloud.job('delivery.spread')
    }
    const stats = await cloud.stats()
    const jobs = [stats['notices.publish'], stats['delivery.spread']]
    const requests = jobs.reduce((sum, job) => sum + (job?.databaseRequests.sum ?? 0), 0)
    const ms = jobs.reduce((sum, job) => sum + (job?.ms.sum ?? 0), 0)
    return { requests: requests / total, msPerPage: ms / Math.ceil(total / recipientsAPage) }
  } finally {
    await cloud.stop()
  }
}

/** A notice to a hundred thousand: what it asks of the database, and that a page costs the same in any audience. */
export const reachEnqueue: Measure = async ({ short }) => {
  const [least = 0, ...larger] = short ? [1_000, 4_000] : [1_000, 10_000, 100_000]
  await enqueue(least)
  const first = await enqueue(least)
  const rows: Row[] = []
  for (const total of larger) {
    const { requests, msPerPage } = await enqueue(total)
    const audience = total.toLocaleString('en-US')
    rows.push(
      {
        measure: `notice to ${audience}: database requests ÷ recipient`,
        value: requests,
        limit: 1.2,
        unit: 'ratio',
      },
      {
        measure: `notice to ${audience}: time of a page ÷ that of ${least.toLocaleString('en-US')}`,
        value: msPerPage / first.msPerPage,
        limit: 1.2,
        unit: 'ratio',
        timing: true,
        note: `${msPerPage.toFixed(0)} ms for ${recipientsAPage}`,
      },
    )
  }
  return rows
}
