import type { Day } from '#shared/kernel/day'
import { yearOf } from '#shared/kernel/day'
import type { Duty } from '#shared/reception/reception-day'
import { quarterOf } from '#shared/duties/quarter'

/** One session as the roster sees it: what happened and what is still to be filled. */
export interface RosterSession {
  id: string
  day: Day
  needs: number
  /** Its title and place: a deputy whose trade or village is in it fits better. */
  about: string
  duties: readonly Pick<Duty, 'deputyId' | 'status'>[]
  /** False: it is over or somebody else's; it counts, and nobody is put into it. */
  open: boolean
}

/** What one deputy has done and promised. */
export interface Tally {
  byQuarter: Map<string, number>
  byYear: Map<string, number>
  /** '' when never. */
  last: Day
}

export type Tallies = Map<string, Tally>

/** Done once somebody noted it; a session to come counts as promised. Who came in another's place has the credit. */
function isCounted({ status }: Pick<Duty, 'status'>, open: boolean): boolean {
  return status === 'present' || (open && (status === 'planned' || status === 'confirmed'))
}

export function addDuty(tallies: Tallies, deputyId: string, day: Day): void {
  const tally = tallies.get(deputyId) ?? { byQuarter: new Map(), byYear: new Map(), last: '' }
  const [quarter, year] = [quarterOf(day), yearOf(day)]
  tally.byQuarter.set(quarter, (tally.byQuarter.get(quarter) ?? 0) + 1)
  tally.byYear.set(year, (tally.byYear.get(year) ?? 0) + 1)
  if (day > tally.last) tally.last = day
  tallies.set(deputyId, tally)
}

/** Counts of every deputy named in the sessions. */
export function tally(sessions: readonly RosterSession[]): Tallies {
  const tallies: Tallies = new Map()
  for (const { day, duties, open } of sessions)
    for (const duty of duties) if (isCounted(duty, open)) addDuty(tallies, duty.deputyId, day)
  return tallies
}
