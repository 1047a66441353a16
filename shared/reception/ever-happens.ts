import { addDays, diffDays, startOfWeekMonday, weekdayOf, type Day } from '#shared/kernel/day'
import type { RruleParts } from '#shared/reception/rrule-parts'

/** Dates and weekdays repeat after 28 years. */
const cycleDays = 28 * 366

interface DayParts {
  day: Day
  year: number
  month: number
  date: number
  /** How many days its month has. */
  length: number
}

function partsOf(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { day, year, month, date, length: new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

/** Whole weeks, months or years since the rule's start; days with the same number share one BYSETPOS set. */
function periodOf({ freq }: RruleParts, start: DayParts, at: DayParts): number {
  if (freq === 'WEEKLY') return diffDays(startOfWeekMonday(start.day), startOfWeekMonday(at.day)) / 7
  return freq === 'MONTHLY' ? (at.year - start.year) * 12 + at.month - start.month : at.year - start.year
}

function matchesWeekday({ freq, months, weekdays }: RruleParts, { day, date, length }: DayParts): boolean {
  const inYear = freq === 'YEARLY' && months.length === 0
  const nths = [null, Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)]
  const weekday = weekdayOf(day) || 7
  return weekdays.some((each) => each.weekday === weekday && (inYear || nths.includes(each.nth)))
}

function matches(parts: RruleParts, at: DayParts): boolean {
  const { months, monthDays, weekdays } = parts
  if (months.length > 0 && !months.includes(at.month)) return false
  const fromEnd = at.date - at.length - 1
  if (monthDays.length > 0 && !monthDays.includes(at.date) && !monthDays.includes(fromEnd)) return false
  return weekdays.length === 0 || matchesWeekday(parts, at)
}

/** Whether the rule ever gives a day. Asked first, because rrule looks for one until the year 9999. */
export function everHappens(parts: RruleParts): boolean {
  const start = partsOf(parts.start ?? '2000-01-01')
  const needed = Math.min(...(parts.positions.length > 0 ? parts.positions.map(Math.abs) : [1]))
  let [period, found] = [0, 0]
  for (let n = 0; n < cycleDays * parts.interval; n += 1) {
    const at = partsOf(addDays(start.day, n))
    const current = periodOf(parts, start, at)
    if (current !== period) [period, found] = [current, 0]
    if (current % parts.interval === 0 && matches(parts, at)) found += 1
    if (found >= needed) return true
  }
  return false
}
