import { addWorkdays, workdaysBetween, type HolidayCalendar } from '#shared/kernel/calendar'
import { addDays, dayOf } from '#shared/kernel/day'
import { clockOf, type ClockRow } from '#shared/messages/clocks/clock-table'
import { deputyTurnEnds, dueInstant } from '#shared/messages/clocks/clock-times'
import type { Message } from '#shared/messages/message'
import type { AsOf } from '#shared/messages/as-of'
import { openPromise } from '#shared/messages/stage'

export type Due = Pick<Message, 'dueBy' | 'onDue'>

/** An urgent case gets half the workdays, rounded up, never less than one. */
export function atPace(workdays: number, { urgent }: Pick<Message, 'urgent'>): number {
  return urgent ? Math.max(1, Math.ceil(workdays / 2)) : workdays
}

/** 18:00 of the `workdays`th workday after the day of `start`, as an instant. */
export function dueAfter(start: Date | string, workdays: number, calendar: HolidayCalendar): string {
  return dueInstant(addWorkdays(dayOf(start), workdays, calendar))
}

/** When the handling clock that starts now ends; the case's pace is kept. */
export function handlingEnds(message: Message, workdays: number, { now, county }: AsOf): string {
  return dueAfter(now, atPace(workdays, message), county.calendar)
}

/** The clock that starts when a message enters its stage now. A term that is already over leaves one workday. */
export function dueFor(message: Message, asOf: AsOf): Due {
  const row = clockOf(message.stage)
  if (row === null) return { dueBy: null, onDue: null }
  const onDue = typeof row.then === 'string' ? row.then : row.then(message)
  const dueBy = endOfTerm(row.term, message, asOf)
  if (dueBy > asOf.now.toISOString()) return { dueBy, onDue }
  return { dueBy: dueAfter(asOf.now, 1, asOf.county.calendar), onDue }
}

function endOfTerm(term: ClockRow['term'], message: Message, { now, county }: AsOf): string {
  const { calendar, clocks } = county
  if (term === 'deputyTurn') return deputyTurnEnds(now, calendar, clocks)
  if (term === 'promise') return dueInstant(openPromise(message) ?? dayOf(now))
  if ('days' in term) return dueInstant(addDays(dayOf(now), clocks[term.days]))
  if ('wd' in term) return dueAfter(now, atPace(clocks[term.wd], message), calendar)
  const handleBy = message.handleBy ?? now.toISOString()
  if (message.overdue !== 'over') return handleBy
  return dueAfter(handleBy, atPace(clocks[term.handlingThen], message), calendar)
}

/** The same thing by itself, again after so many workdays. */
export function dueAgain(message: Message, workdays: number, { now, county }: AsOf): Due {
  return { dueBy: dueAfter(now, atPace(workdays, message), county.calendar), onDue: message.onDue }
}

/** Workdays that a clock has left: those after today up to its last day; 0 on that day and after it. */
export function workdaysLeft(dueBy: string, now: Date, calendar: HolidayCalendar): number {
  return workdaysBetween(dayOf(now), dayOf(dueBy), calendar)
}

/** The light beside a due date: over once it has passed (or handling is overdue), near with one workday left. */
export function overdueLight(
  { dueBy, overdue, stage }: Pick<Message, 'dueBy' | 'overdue' | 'stage'>,
  now: Date,
  calendar: HolidayCalendar,
): Message['overdue'] {
  const row = clockOf(stage)
  if (dueBy === null || row === null || row.then === 'archive') return 'none'
  if (overdue === 'over' || now.toISOString() >= dueBy) return 'over'
  return workdaysLeft(dueBy, now, calendar) <= 1 ? 'near' : 'none'
}
