import type { DeliveryState } from '#shared/delivery/delivery'
import type { Stuck } from '#shared/delivery/stuck'
import { momentText } from '#shared/kernel/time-text'
import { stuckLines } from '#shared/delivery/stuck'
import { countLate, countStates } from '#cloud/delivery/log/store'
import { oldestLateCall } from '#cloud/delivery/calls/store'
import { countWrongPhones } from '#cloud/delivery/phone-book/store'

const dayMs = 86_400_000
/** Minutes a due push may wait for its turn. */
const graceMinutes = 15
const lookBackDays = 7

interface Desk {
  unitIds: readonly string[]
  /** Whose calls: 'station:ST05', 'township:U05' … */
  desks: readonly string[]
}

/** What of one's townships does not move: pushes of a week, calls that are late, numbers that are wrong. */
export async function stuck({ unitIds, desks }: Desk, now: Date) {
  const since = new Date(now.getTime() - lookBackDays * dayMs).toISOString()
  const before = new Date(now.getTime() - graceMinutes * 60_000).toISOString()
  const [late, ended, lateCalls, wrongNumbers] = await Promise.all([
    countLate(unitIds, { before, since }),
    countStates(unitIds, ['failed', 'gaveUp', 'unconfirmed', 'withheld'], since),
    oldestLateCall(desks, now),
    countWrongPhones(unitIds),
  ])
  const of = (...states: DeliveryState[]) => {
    const rows = ended.filter(({ _id }) => states.includes(_id))
    const oldest = rows.map((row) => row.since).sort()
    return { count: rows.reduce((sum, { n }) => sum + n, 0), since: oldest[0] ?? null }
  }
  const found: Stuck = {
    late: { count: late[0]?.n ?? 0, since: late[0]?.since ?? null },
    failed: of('failed', 'gaveUp'),
    unconfirmed: of('unconfirmed'),
    withheld: of('withheld'),
    lateCalls,
    wrongNumbers: { count: wrongNumbers, since: null },
  }
  return { asOfText: momentText(now.toISOString()), lines: stuckLines(found) }
}
