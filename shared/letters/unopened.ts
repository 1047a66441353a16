import { isWorkday } from '#shared/kernel/calendar'
import { dayOf, diffDays, timeOfDay, type Day } from '#shared/kernel/day'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import type { Mailbox } from '#shared/letters/mailbox'
import type { AsOf } from '#shared/messages/as-of'

/** Asked for on workday mornings; at twice the days the township hears of it too. */
export const askTimes = { from: '09:00', to: '12:00', townshipAtTimes: 2 } as const

/** Days since it was last opened, or since it hangs there. */
function daysShut({ openedOn, since }: Pick<Mailbox, 'openedOn' | 'since'>, today: Day): number {
  return diffDays(openedOn ?? since, today)
}

/** '10 天没开箱了，至少 7 天开一次。'; '' while it is in time. */
export function unopenedWords(mailbox: Mailbox, { now, county }: AsOf): string {
  const days = daysShut(mailbox, dayOf(now))
  const { mailboxD } = county.clocks
  if (mailbox.place === '' || days <= mailboxD) return ''
  return `${days} 天没开箱了，至少 ${mailboxD} 天开一次。`
}

export function isAskTime({ now, county }: AsOf): boolean {
  const time = timeOfDay(now)
  return askTimes.from <= time && time < askTimes.to && isWorkday(dayOf(now), county.calendar)
}

/** What the station, and later its township, is told of a mailbox nobody opened; once a day. */
export function unopenedRows(mailbox: Mailbox, asOf: AsOf): OutboxRow[] {
  const words = unopenedWords(mailbox, asOf)
  if (words === '') return []
  const { _id, unitId, place } = mailbox
  const { now, county } = asOf
  const today = dayOf(now)
  const late = daysShut(mailbox, today) >= county.clocks.mailboxD * askTimes.townshipAtTimes
  const recipients = [`station:${_id}`, ...(late ? [`township:${unitId}`] : [])]
  return recipients.map((recipient) => ({
    _id: outboxId(_id, `mailbox.${today}`, recipient),
    recipient,
    event: 'letters.unopened',
    at: now.toISOString(),
    subject: { kind: 'mailbox', id: _id },
    title: '群众信箱该开了',
    text: words,
    urgency: 'digest',
    until: null,
    unitId,
    facts: { place, when: today },
    state: 'queued',
  }))
}
