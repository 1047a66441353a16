import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { reasonText } from '#shared/reception/reason-text'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { rowsFor, stationKey } from '#shared/reception/sessions/tell'

/** Tells the station that a published day would be elsewhere: its people decide. None when nothing is proposed. */
export function proposalRows(session: ReceptionDay, siteName: string, now: Date): OutboxRow[] {
  const { proposedMove, scheduled } = session
  if (proposedMove === null) return []
  const { to, reason } = proposedMove
  const day = dayText(dayOfSession(session))
  const why = reasonText({ scheduled, effective: to, reason }) || '放假安排有变化'
  return rowsFor(session, [stationKey(session)], {
    event: 'reception.moveProposed',
    now,
    urgency: 'soon',
    title: to === null ? `${day}接待日要不要取消` : `${day}接待日要不要改到${dayTextWithWeekday(to)}`,
    text: `${siteName}：${why}。已经公布了，请您定。`,
  })
}
