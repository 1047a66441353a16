import { diffDays, dayText, dayTextWithWeekday, type Day } from '#shared/kernel/day'
import type { HolidayCalendar } from '#shared/kernel/calendar'
import type { CalendarYear } from '#shared/reception/calendar/contract'

function blockText(from: Day, to: Day): string {
  return from === to ? dayTextWithWeekday(from) : `${dayText(from)}到${dayText(to)}`
}

/** One year of the county's calendar in a clerk's words; a year that is missing has no days. */
export function calendarYear(year: number, calendar: HolidayCalendar): CalendarYear {
  const known = calendar[String(year)]
  if (!known) return { year, status: 'missing', source: '', off: [], work: [] }
  return {
    year,
    status: known.status,
    source: known.source,
    off: known.off.map(([name, from, to]) => ({
      ...{ name, from, to },
      text: blockText(from, to),
      days: diffDays(from, to) + 1,
    })),
    work: known.work.map((day) => ({ day, text: dayTextWithWeekday(day) })),
  }
}

/** Years a county looks at: what it has, this year and the next two. */
export function yearsShown(calendar: HolidayCalendar, today: Day): number[] {
  const now = Number(today.slice(0, 4))
  const years = new Set([...Object.keys(calendar).map(Number), now, now + 1, now + 2])
  return [...years].sort((a, b) => a - b)
}
