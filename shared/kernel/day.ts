import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import utc from 'dayjs/plugin/utc'
import type { Day } from '#shared/kernel/field'

dayjs.extend(utc)

export type { Day }

/** First and last day, both included. */
export interface DayRange {
  from: Day
  to: Day
}

const dayMs = 86_400_000
/** China keeps one offset all year, so a Beijing day is a UTC day eight hours on; no time zone data takes part. */
const beijingHours = 8
const beijingMs = beijingHours * 3_600_000

/** Calendar arithmetic and words are dayjs's; what loops over days counts them itself, four times as fast. */
const inWords = (day: Day, format: string) => dayjs.utc(day).locale('zh-cn').format(format)
const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / dayMs
const dayOfNumber = (n: number): Day => new Date(n * dayMs).toISOString().slice(0, 10)
const inBeijing = (instant: Date | string) => new Date(new Date(instant).getTime() + beijingMs).toISOString()

/** The Beijing day of an instant. */
export function dayOf(instant: Date | string): Day {
  return inBeijing(instant).slice(0, 10)
}

/** The Beijing clock time of an instant, 'HH:mm'. */
export function timeOfDay(instant: Date | string): string {
  return dayjs(instant).utcOffset(beijingHours).format('HH:mm')
}

/** The instant (ISO, Z) of a Beijing day and clock time 'HH:mm'. */
export function instantAt(day: Day, time: string): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}

/** Whether the text is a real calendar day: '2026-02-30' is not. Without the schema: zod stays off the phone. */
export function isDay(text: string): boolean {
  const n = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : NaN
  return !Number.isNaN(n) && dayOfNumber(n) === text
}

export function addDays(day: Day, n: number): Day {
  return dayOfNumber(dayNumber(day) + n)
}

/** The same day `n` months on, or the last day of that month when it has no such day (民法典 202). */
export function addMonthsClamped(day: Day, n: number): Day {
  return dayjs.utc(day).add(n, 'month').format('YYYY-MM-DD')
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function diffDays(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(dayNumber(day) * dayMs).getUTCDay()
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
  return inWords(day, 'M月D日')
}

/** '2026-02-24' → '周二' */
export function weekdayText(day: Day): string {
  return inWords(day, 'ddd')
}

/** '2026-02-24' → '2月24日（周二）' */
export function dayTextWithWeekday(day: Day): string {
  return inWords(day, 'M月D日（ddd）')
}
