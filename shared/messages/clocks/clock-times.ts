import { isWorkday, nextWorkday, type HolidayCalendar } from '#shared/kernel/calendar'
import { dayOf, instantAt, timeOfDay, type Day } from '#shared/kernel/day'
import { defaultClocks, type Clocks } from '#shared/messages/clocks/clocks'

/** Offices close: what is due on a day is due by this Beijing time of it. */
export const closingTime = '18:00'

/** The instant at which something due on the day becomes late. */
export function dueInstant(day: Day): string {
  return instantAt(day, closingTime)
}

/**
 * When the deputy's turn ends and the message is handed up: 18:00 of the workday it reached him; arrived at
 * 16:00 or later, or on a rest day, 18:00 of the next workday (lifecycle.md, "accepted"). ISO instant.
 */
export function deputyTurnEnds(
  arrivedAt: Date | string,
  calendar: HolidayCalendar,
  clocks: Pick<Clocks, 'deputyTurnEnds' | 'deputyTurnCutoff'> = defaultClocks,
): string {
  const day = dayOf(arrivedAt)
  const inTime = isWorkday(day, calendar) && timeOfDay(arrivedAt) < clocks.deputyTurnCutoff
  return instantAt(inTime ? day : nextWorkday(day, calendar), clocks.deputyTurnEnds)
}
