import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { Day } from '#shared/kernel/field'

export type { Day }

dayjs.extend(utc)

/** First and last day, both included. */
export interface DayRange {
  from: Day
  to: Day
}

const beijing = 8
const weekdayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const inBeijing = (instant: Date | string) => dayjs(instant).utcOffset(beijing)

/** The Beijing day of an instant. */
export function dayOf(instant: Date | string): Day {
  return inBeijing(instant).format('YYYY-MM-DD')
}

/** The Beijing clock time of an instant, 'HH:mm'. */
export function timeOfDay(instant: Date | string): string {
  return inBeijing(instant).format('HH:mm')
}

/** The instant (ISO, Z) of a Beijing day and clock time 'HH:mm'. */
export function instantAt(day: Day, time: string): string {
  return dayjs(`${day}T${time}:00+08:00`).toISOString()
}

/** Whether the text is a real calendar day: '2026-02-30' is not. */
export function isDay(text: string): boolean {
  return Day.safeParse(text).success
}

export function addDays(day: Day, n: number): Day {
  return dayjs.utc(day).add(n, 'day').format('YYYY-MM-DD')
}

/** The same day `n` months on, or the last day of that month when it has no such day (民法典 202). */
export function addMonthsClamped(day: Day, n: number): Day {
  return dayjs.utc(day).add(n, 'month').format('YYYY-MM-DD')
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function diffDays(from: Day, to: Day): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return dayjs.utc(day).day()
}

/** The Monday of the day's week. */
export function startOfWeekMonday(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** 'YYYY-MM' */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

export function yearOf(day: Day): string {
  return day.slice(0, 4)
}

/** For sort: earlier days first. Days compare as text, so `<` and `>` hold as well. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function isWithin(day: Day, { from, to }: DayRange): boolean {
  return from <= day && day <= to
}

/** '2026-02-24' → '2月24日' */
export function dayText(day: Day): string {
  return dayjs.utc(day).format('M月D日')
}

/** '2026-02-24' → '周二' */
export function weekdayText(day: Day): string {
  return weekdayNames[weekdayOf(day)] ?? ''
}

/** '2026-02-24' → '2月24日（周二）' */
export function dayTextWithWeekday(day: Day): string {
  return `${dayText(day)}（${weekdayText(day)}）`
}
