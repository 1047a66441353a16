import type { Roster } from '#shared/duties/fill-roster'
import type { RosterPreview } from '#shared/duties/contract'
import { quarterText } from '#shared/duties/quarter'
import { whyText } from '#shared/duties/why-text'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'

interface PreviewFacts {
  sessions: readonly ReceptionDay[]
  nameOf: (deputyId: string) => string
  inOffice: (deputyId: string) => boolean
}

/** What the roster would do, before anything is saved: whom it adds and why, what is missing, what is too much. */
export function rosterPreview(
  { sessions: filled, alarms, overloads }: Roster,
  { sessions, nameOf, inOffice }: PreviewFacts,
): Pick<RosterPreview, 'rows' | 'alarms' | 'overloads'> {
  const byId = new Map(sessions.map((session) => [session._id, session]))
  const named = (id: string) => ({ id, name: nameOf(id) })
  return {
    rows: filled.flatMap(({ id, chosen, gap }) => {
      const session = byId.get(id)
      if (!session) return []
      return [
        {
          id,
          version: session.version,
          dayText: dayTextWithWeekday(dayOfSession(session)),
          published: session.state === 'published',
          kept: session.deputyIds.filter(inOffice).map(named),
          chosen: chosen.map(({ deputyId, why }) => ({ ...named(deputyId), why: whyText(why) })),
          gap,
        },
      ]
    }),
    alarms: alarms.map(
      ({ quarter, deputies, sessions: held, seats, minSeats }) =>
        `${quarterText(quarter)}有 ${held} 场，一共 ${seats} 个位子，${deputies} 位代表轮不过来。想让每位都来，每场至少要 ${minSeats} 位，或者多开几场。`,
    ),
    overloads: overloads.map(
      ({ quarter, deputyId, count }) =>
        `${nameOf(deputyId)}在${quarterText(quarter)}要来 ${count} 次，偏多了。`,
    ),
  }
}
