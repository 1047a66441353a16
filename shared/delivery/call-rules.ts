import type { HolidayCalendar } from '#shared/kernel/calendar'
import type { Instant } from '#shared/kernel/field'
import { isWorkday, nextWorkday } from '#shared/kernel/calendar'
import { addDays, dayOf, instantAt, type Day } from '#shared/kernel/day'
import { dueInstant } from '#shared/messages/clock-times'
import type { OutboxRow } from '#shared/inbox/outbox-row'

/** `push`: one that arrived is enough. `opening`: only who has looked is reached. */
export type Reached = 'push' | 'opening'

interface CallRule {
  reached: Reached
  /** Hours until somebody calls when the row names no end; a rest day puts it off to the next workday. */
  waitHours: number
}

/**
 * What is worth a call, by event. The last rung of the ladder for an office that does not look (issue 5), and what
 * somebody would come in vain for, or miss, without it. Everything else is content with the inbox.
 */
const callRules: Readonly<Record<string, CallRule>> = {
  'messages.overdue': { reached: 'opening', waitHours: 24 },
  'messages.tellCounty': { reached: 'opening', waitHours: 24 },
  'messages.urgent': { reached: 'opening', waitHours: 1 },
  'reception.moved': { reached: 'push', waitHours: 24 },
  'reception.cancelled': { reached: 'push', waitHours: 24 },
  'bookings.moved': { reached: 'push', waitHours: 24 },
  'bookings.cancelled': { reached: 'push', waitHours: 24 },
  'duties.asked': { reached: 'push', waitHours: 24 },
  'notices.activity': { reached: 'push', waitHours: 24 },
}

const hourMs = 3_600_000
const opening = '09:00'

export function callRuleOf(event: string): CallRule | null {
  return callRules[event] ?? null
}

type Told = Pick<OutboxRow, 'recipient' | 'event' | 'subject' | 'at' | 'until'>

/**
 * When a row that reached nobody goes on a call list: two workdays before it would be of no use, else after the
 * rule's wait; null when it is not worth a call. Never before the row itself, never on a rest day unless urgent.
 */
export function callAt({ event, at, until }: Told, calendar: HolidayCalendar): Instant | null {
  const rule = callRuleOf(event)
  if (!rule) return null
  if (until !== null) {
    const last = workdayBefore(dayOf(until), calendar)
    return later(at, instantAt(workdayBefore(last, calendar), opening))
  }
  const waited = new Date(new Date(at).getTime() + rule.waitHours * hourMs).toISOString()
  const day = dayOf(waited)
  return rule.waitHours < 24 || isWorkday(day, calendar)
    ? waited
    : instantAt(nextWorkday(day, calendar), opening)
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
