import * as z from 'zod/mini'
import { addDays, addMonthsClamped, weekdayOf, yearOf, type DayRange } from '#shared/kernel/day'
import { Day } from '#shared/kernel/field'

const HolidayYear = z.object({
  status: z.enum(['official', 'provisional']),
  source: z.string(),
  /** Name, first and last day off. */
  off: z.array(z.tuple([z.string(), Day, Day])),
  /** Weekend days worked instead (调休). */
  work: z.array(Day),
})

/** The county's holidays by year 'YYYY'; a year that is missing has plain weekends and is provisional. */
export const HolidayCalendar = z.record(z.string().check(z.regex(/^\d{4}$/)), HolidayYear)
export type HolidayCalendar = z.output<typeof HolidayCalendar>

export interface Holiday extends DayRange {
  name: string
}

export interface WorkdayStatus {
  workday: boolean
  /** The holiday the day belongs to. */
  holiday?: string
  /** A Saturday or Sunday that is worked. */
  makeUp?: boolean
  /** The State Council has not yet published this year, so the answer may change. */
  provisional: boolean
}

/** A term as the law counts it: the start day is not part of it (民法典 201). */
export interface Term {
  start: Day
  kind: 'workdays' | 'days' | 'months'
  n: number
}

export interface Deadline {
  /** The last day on which it is still in time. */
  due: Day
  /** Where the count ended, before moving off a rest day. */
  raw: Day
  rolled: boolean
  provisional: boolean
}

interface Marked {
  work: ReadonlySet<Day>
  off: ReadonlyMap<Day, string>
}

/** Every named day of a calendar, looked up once for each calendar: thousands of days are asked about it. */
const marked = new WeakMap<HolidayCalendar, Marked>()

/** A notice may name days of the year before or after its own; a year's own word comes first. */
function markedDays(calendar: HolidayCalendar): Marked {
  const known = marked.get(calendar)
  if (known) return known
  const work = new Set(Object.values(calendar).flatMap((year) => year.work))
  const off = new Map<Day, string>()
  const blocks = Object.entries(calendar).flatMap(([year, { off }]) => off.map((block) => ({ year, block })))
  for (const { year, block } of blocks) {
    const [name, from, to] = block
    for (let day = from; day <= to; day = addDays(day, 1))
      if (!off.has(day) || yearOf(day) === year) off.set(day, name)
  }
  const days = { work, off }
  marked.set(calendar, days)
  return days
}

/** Whether people work on the day, and why not: State Council data first, then the plain week. */
export function workdayStatus(day: Day, calendar: HolidayCalendar): WorkdayStatus {
  const provisional = calendar[yearOf(day)]?.status !== 'official'
  const { work, off } = markedDays(calendar)
  if (work.has(day)) return { workday: true, makeUp: true, provisional }
  const holiday = off.get(day)
  if (holiday !== undefined) return { workday: false, holiday, provisional }
  const weekday = weekdayOf(day)
  return { workday: weekday !== 0 && weekday !== 6, provisional }
}

export function isWorkday(day: Day, calendar: HolidayCalendar): boolean {
  return workdayStatus(day, calendar).workday
}

/** The first workday after the day itself. */
export function nextWorkday(after: Day, calendar: HolidayCalendar): Day {
  let day = addDays(after, 1)
  while (!isWorkday(day, calendar)) day = addDays(day, 1)
  return day
}

/** The `n`th workday after `start`, which is not counted itself; `n` = 0 is `start`. */
export function addWorkdays(start: Day, n: number, calendar: HolidayCalendar): Day {
  let day = start
  for (let left = n; left > 0; left -= 1) day = nextWorkday(day, calendar)
  return day
}

/** A term that ends on a rest day ends on the next workday (民法典 203); a worked Saturday does not move. */
function offRestDay(day: Day, calendar: HolidayCalendar): Day {
  return isWorkday(day, calendar) ? day : nextWorkday(day, calendar)
}

/** `n` calendar days after `start`, moved off a rest day. */
export function addCalendarDays(start: Day, n: number, calendar: HolidayCalendar): Day {
  return offRestDay(addDays(start, n), calendar)
}

/** `n` months after `start`, clamped to the month's end, moved off a rest day (民法典 202, 203). */
export function addMonths(start: Day, n: number, calendar: HolidayCalendar): Day {
  return offRestDay(addMonthsClamped(start, n), calendar)
}

/** When a term ends. Provisional as soon as one day that decided it lies in an unpublished year. */
export function deadline({ start, kind, n }: Term, calendar: HolidayCalendar): Deadline {
  if (kind === 'workdays') {
    const due = addWorkdays(start, n, calendar)
    return {
      due,
      raw: due,
      rolled: false,
      provisional: isProvisional({ from: addDays(start, 1), to: due }, calendar),
    }
  }
  const raw = kind === 'days' ? addDays(start, n) : addMonthsClamped(start, n)
  const due = offRestDay(raw, calendar)
  return { due, raw, rolled: due !== raw, provisional: isProvisional({ from: raw, to: due }, calendar) }
}

/** Whether a year that the range touches is not official. */
export function isProvisional({ from, to }: DayRange, calendar: HolidayCalendar): boolean {
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year += 1) {
    if (calendar[String(year)]?.status !== 'official') return true
  }
  return false
}

/** Workdays left: those after `from` up to and including `to`; 0 once `to` has come. */
export function workdaysBetween(from: Day, to: Day, calendar: HolidayCalendar): number {
  let count = 0
  for (let day = nextWorkday(from, calendar); day <= to; day = nextWorkday(day, calendar)) count += 1
  return count
}

/** Whole holiday blocks that a term from `from` (not counted) to `to` runs into, for "春节2月15–23日不算". */
export function skippedHolidays(from: Day, to: Day, calendar: HolidayCalendar): Holiday[] {
  return Object.values(calendar)
    .flatMap((year) => year.off.map(([name, first, last]) => ({ name, from: first, to: last })))
    .filter((block) => block.to > from && block.from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
