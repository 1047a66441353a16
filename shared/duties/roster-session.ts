import type { Deputy } from '#shared/deputies/deputy'
import { dayOf, type Day } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { dayOfSession } from '#shared/reception/reception-day'
import { isAway } from '#shared/people/stand-ins'
import type { County } from '#shared/places/county'
import { electorateOf } from '#shared/deputies/electorate'
import type { RosterDeputy } from '#shared/duties/ranking'
import type { RosterSession } from '#shared/duties/tally'

/**
 * Stored sessions as the roster sees them; called-off ones and those merged into the next are none. Whoever is no
 * longer in office is in none to come, and stays in those that were.
 */
export function rosterSessions(
  sessions: readonly ReceptionDay[],
  now: Date,
  inOffice: (deputyId: string) => boolean = () => true,
): RosterSession[] {
  const today = dayOf(now)
  const isOpen = (session: ReceptionDay) => session.state !== 'closed' && dayOfSession(session) >= today
  return sessions
    .filter(({ state, effective }) => state !== 'cancelled' && effective !== null)
    .map((session) => ({
      id: session._id,
      day: dayOfSession(session),
      needs: session.needs,
      about: [session.title, session.place, ...session.guests].join(' '),
      duties: isOpen(session) ? session.duties.filter(({ deputyId }) => inOffice(deputyId)) : session.duties,
      open: isOpen(session),
    }))
}

/** Suspended and ended mandates are in no roster (代表法 61–62). */
export function rosterDeputies(deputies: readonly Deputy[], county: County): RosterDeputy[] {
  return deputies
    .filter(({ status }) => status === 'active')
    .map((deputy) => ({ id: deputy._id, tags: deputy.tags, villages: electorateOf(deputy, county).villages }))
}

type DaysTaken = Map<string, Set<Day>>

function take(taken: DaysTaken, id: string, day: Day): void {
  taken.set(id, (taken.get(id) ?? new Set<Day>()).add(day))
}

/** On which of these days each deputy cannot come: on leave (请假 of some days), or expected in another session. */
export function daysTaken(
  sessions: readonly ReceptionDay[],
  deputies: readonly Pick<Deputy, '_id' | 'away'>[],
  days: readonly Day[],
): DaysTaken {
  const taken: DaysTaken = new Map()
  for (const { deputyIds, effective } of sessions) {
    if (effective === null) continue
    for (const id of deputyIds) take(taken, id, effective)
  }
  for (const deputy of deputies) for (const day of days) if (isAway(deputy, day)) take(taken, deputy._id, day)
  return taken
}
