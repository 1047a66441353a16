import type { Alarm, Roster } from '#shared/duties/fill-roster'
import type { RosterPreview } from '#shared/duties/contract'
import { quarterText } from '#shared/duties/quarter'
import { congressOn, oftenText, type DutySettings } from '#shared/duties/settings'
import { whyText } from '#shared/duties/why-text'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'

interface PreviewFacts {
  sessions: readonly ReceptionDay[]
  nameOf: (deputyId: string) => string
  inOffice: (deputyId: string) => boolean
  settings: DutySettings
}

/** Why not everybody gets his turn, and the two ways out. */
function alarmText(
  { quarter, deputies, sessions, seats, needed, left, minSeats }: Alarm,
  settings: DutySettings,
): string {
  const more = Math.ceil(((needed - seats) * sessions) / seats)
  return [
    `${quarterText(quarter)}一共 ${sessions} 场，${seats} 个位子。`,
    `县里要每位代表${oftenText(settings)}，${deputies} 位代表要 ${needed} 个，还差 ${needed - seats} 个。`,
    `${left === 1 ? '剩下的一场' : `剩下的 ${left} 场每场`}排 ${minSeats} 位就够，或者再开 ${more} 场。`,
  ].join('')
}

/** What the roster would do, before anything is saved: whom it adds and why, what is missing, what is too much. */
export function rosterPreview(
  { sessions: filled, alarms, overloads }: Roster,
  { sessions, nameOf, inOffice, settings }: PreviewFacts,
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
          congress: congressOn(dayOfSession(session), settings),
        },
      ]
    }),
    alarms: alarms.map((alarm) => alarmText(alarm, settings)),
    overloads: overloads.map(
      ({ quarter, deputyId, count }) =>
        `${nameOf(deputyId)}在${quarterText(quarter)}要来 ${count} 次，偏多了。`,
    ),
  }
}
