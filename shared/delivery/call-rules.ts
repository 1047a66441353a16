import type { HolidayCalendar } from '#shared/kernel/calendar'
import type { Instant } from '#shared/kernel/field'
import { isWorkday, nextWorkday } from '#shared/kernel/calendar'
import { addDays, dayOf, instantAt, type Day } from '#shared/kernel/day'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import type { OutboxRow } from '#shared/inbox/outbox-row'

/** `push`: one that arrived is enough. `opening`: only who has looked is reached. */
export type Reached = 'push' | 'opening'

interface CallRule {
  reached: Reached
  /** `end`: in time before what the row is about. A number: so many hours after the row. */
  when: 'end' | number
}

const before: CallRule = { reached: 'push', when: 'end' }
const ladder: CallRule = { reached: 'opening', when: 24 }

/**
 * What is worth a call, by event: the last rung of the ladder for an office that does not look (issue 5), and what
 * somebody would come in vain for, or miss, without it. For everything else the inbox is enough.
 */
const callRules: Readonly<Record<string, CallRule>> = {
  'messages.urgent': { reached: 'opening', when: 1 },
  'messages.overdue': ladder,
  'messages.tellCounty': ladder,
  'reception.moved': before,
  'reception.changed': before,
  'reception.cancelled': before,
  'bookings.cancelled': before,
  'duties.assigned': before,
  'duties.substituteAsked': before,
  'notices.activity': before,
}

/** Where a row that should have an end names none. */
const withoutEndHours = 24
const hourMs = 3_600_000
const opening = '09:00'

export function callRuleOf(event: string): CallRule | null {
  return callRules[event] ?? null
}

/** The end a call must be made before; null where the rule counts from the row. */
export function endOf({ event, until }: Pick<OutboxRow, 'event' | 'until'>): Instant | null {
  return callRules[event]?.when === 'end' ? until : null
}

type Told = Pick<OutboxRow, 'recipient' | 'event' | 'subject' | 'at' | 'until'>

/**
 * When a row that reached nobody goes on a call list; null when it is not worth a call. Before an end: two workdays,
 * so that one whole day is left to call. After a wait of a day or more: not on a rest day.
 */
export function callAt(row: Told, calendar: HolidayCalendar): Instant | null {
  const { event, at, until } = row
  const rule = callRules[event]
  if (!rule || !mayHaveNumber(row)) return null
  if (rule.when === 'end' && until !== null) {
    const last = workdayBefore(dayOf(until), calendar)
    return later(at, instantAt(workdayBefore(last, calendar), opening))
  }
  const hours = rule.when === 'end' ? withoutEndHours : rule.when
  const waited = new Date(new Date(at).getTime() + hours * hourMs).toISOString()
  const day = dayOf(waited)
  const mayWait = hours >= 24 && !isWorkday(day, calendar)
  return mayWait ? instantAt(nextWorkday(day, calendar), opening) : waited
}

/** By when it must be made: the end of the last workday before it is of no use, else of the day it is listed. */
export function callDueAt(until: Instant | null, now: Date, calendar: HolidayCalendar): Instant {
  const today = dayOf(now)
  if (until === null) {
    const end = dueInstant(isWorkday(today, calendar) ? today : nextWorkday(today, calendar))
    return end > now.toISOString() ? end : dueInstant(nextWorkday(today, calendar))
  }
  const end = dueInstant(workdayBefore(dayOf(until), calendar))
  return end > now.toISOString() ? end : until
}

/** Who only follows, or was only told of a notice, left no number anywhere. */
function mayHaveNumber({ recipient, subject }: Told): boolean {
  const kind = recipient.slice(0, recipient.indexOf(':'))
  return kind === 'resident' ? subject.kind !== 'notice' && subject.kind !== 'place' : kind !== 'followers'
}

function workdayBefore(day: Day, calendar: HolidayCalendar): Day {
  const before = addDays(day, -1)
  return isWorkday(before, calendar) ? before : workdayBefore(before, calendar)
}

const later = (a: Instant, b: Instant) => (a > b ? a : b)
