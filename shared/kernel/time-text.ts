import { dayOf, dayText, timeOfDay } from '#shared/kernel/day'

/** '09:00' → '9:00' */
export function timeText(time: string): string {
  return time.replace(/^0/, '')
}

/** '2月11日 9:20' */
export function momentText(instant: string): string {
  return `${dayText(dayOf(instant))} ${timeText(timeOfDay(instant))}`
}
