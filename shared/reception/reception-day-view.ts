import type { Deputy } from '#shared/deputies/deputy'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { ReceptionDayView } from '#shared/reception/contract'
import { levelsText } from '#shared/deputies/levels-text'
import { dayTextWithWeekday, weekdayText } from '#shared/kernel/day'
import { lunarText } from '#shared/kernel/lunar'
import { timeText } from '#shared/kernel/time-text'
import { redact } from '#shared/messages/privacy/redact'
import { dayOfSession, isPublic, type Duty } from '#shared/reception/reception-day'
import { reasonText } from '#shared/reception/reason-text'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { noticeBy } from '#shared/reception/sessions/notice-rule'

/** A session as everybody sees it: deputies only once it is published, a moved one with its old date. */
export function receptionDayView(
  session: ReceptionDay,
  siteName: string,
  deputies: ReadonlyMap<string, Deputy>,
): ReceptionDayView {
  const cancelled = session.state === 'cancelled'
  const shown = cancelled ? dayOfSession(session) : (session.effective ?? session.scheduled)
  const moved = !cancelled && session.effective !== session.scheduled
  return {
    id: session._id,
    siteId: session.siteId,
    siteName,
    name: sessionName(session),
    guests: session.guests,
    link: isPublic(session) ? session.link : '',
    cancelled,
    day: shown,
    scheduled: session.scheduled,
    effective: session.effective,
    reason: session.reason,
    reasonText: reasonText(session),
    published: isPublic(session),
    provisional: session.provisional,
    noticeBy: noticeBy([session.scheduled]),
    start: timeText(session.start),
    end: timeText(session.end),
    place: session.place,
    plate: {
      month: `${Number(shown.slice(5, 7))}月`,
      numeral: String(Number(shown.slice(8, 10))),
      weekday: weekdayText(shown),
      lunar: lunarText(shown),
    },
    movedText: moved ? `原定${dayTextWithWeekday(session.scheduled)}` : '',
    deputies: isPublic(session) ? session.deputyIds.flatMap((id) => seat(id, session.duties, deputies)) : [],
    closed: session.closed !== null,
    outcomeText: outcomeText(session),
  }
}

function outcomeText({ closed }: ReceptionDay): string {
  if (closed === null) return ''
  const { received, cases, onSpot, words } = closed
  const spot = onSpot > 0 ? `，当场答复 ${onSpot} 条` : ''
  return `接待 ${received} 人次，记下 ${cases} 件${spot}。${redact(words)}`
}

function seat(
  id: string,
  duties: readonly Duty[],
  deputies: ReadonlyMap<string, Deputy>,
): ReceptionDayView['deputies'] {
  const deputy = deputies.get(id)
  if (deputy?.status !== 'active') return []
  const forId = duties.find((duty) => duty.deputyId === id)?.forId ?? ''
  const planned = deputies.get(forId)
  return [
    {
      id,
      name: deputy.name,
      levelsText: levelsText(deputy),
      tags: deputy.tags,
      insteadText: planned ? `原定${planned.name}` : '',
    },
  ]
}

/** Whom a session's view names: who receives, and in whose place. */
export function shownDeputies({ deputyIds, duties }: ReceptionDay): string[] {
  return [...deputyIds, ...duties.flatMap(({ forId }) => forId ?? [])]
}
