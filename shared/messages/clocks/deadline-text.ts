import { skippedHolidays, workdaysBetween, type HolidayCalendar } from '#shared/kernel/calendar'
import {
  addDays,
  dayOf,
  dayText,
  dayTextWithWeekday,
  diffDays,
  monthOf,
  timeOfDay,
  type Day,
} from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'

/** '2月15–23日', '12月31日–1月3日', '4月5日' */
export function rangeText(from: Day, to: Day): string {
  if (from === to) return dayText(from)
  if (monthOf(from) !== monthOf(to)) return `${dayText(from)}–${dayText(to)}`
  return `${dayText(from).replace('日', '')}–${Number(to.slice(8))}日`
}

/** '春节2月15–23日不算' for the holidays between the days, '' when there are none. */
export function skippedText(from: Day, to: Day, calendar: HolidayCalendar): string {
  const blocks = skippedHolidays(from, to, calendar).map(
    (block) => block.name + rangeText(block.from, block.to),
  )
  return blocks.length === 0 ? '' : `${blocks.join('、')}不算`
}

export function isOver(dueBy: string, now: Date): boolean {
  return Date.parse(dueBy) <= now.getTime()
}

/** '超期 2 天', counted in calendar days; on the evening of the day itself '今天已过时间'. */
export function overText(dueBy: string, now: Date): string {
  const days = diffDays(dayOf(dueBy), dayOf(now))
  return days === 0 ? '今天已过时间' : `超期 ${days} 天`
}

/** '还有 7 个工作日', '今天到期', '超期 2 天' */
export function leftText(dueBy: string, { now, county }: AsOf): string {
  if (isOver(dueBy, now)) return overText(dueBy, now)
  const [today, due] = [dayOf(now), dayOf(dueBy)]
  if (due === today) return '今天到期'
  const workdays = workdaysBetween(today, due, county.calendar)
  return workdays === 0 ? `${dayText(due)}到期` : `还有 ${workdays} 个工作日`
}

/** '还有 6 天' for a term in plain days, '今天到期', '超期 2 天'. */
export function daysLeftText(dueBy: string, now: Date): string {
  if (isOver(dueBy, now)) return overText(dueBy, now)
  const days = diffDays(dayOf(now), dayOf(dueBy))
  return days === 0 ? '今天到期' : `还有 ${days} 天`
}

/** '2月27日（周五）前' */
export function beforeText(dueBy: string): string {
  return `${dayTextWithWeekday(dayOf(dueBy))}前`
}

/** A row's short form: '今天 18:00 前', '明天 18:00 前', '2月13日前', '超期 2 天'. */
export function rowDueText(dueBy: string, now: Date): string {
  if (isOver(dueBy, now)) return overText(dueBy, now)
  const [today, due] = [dayOf(now), dayOf(dueBy)]
  if (due === today) return `今天 ${timeOfDay(dueBy)} 前`
  return due === addDays(today, 1) ? `明天 ${timeOfDay(dueBy)} 前` : `${dayText(due)}前`
}

/** '2月6日 10:12', with the year when it is not this one. */
export function whenText(at: string, now: Date): string {
  const day = dayOf(at)
  const year = day.slice(0, 4) === dayOf(now).slice(0, 4) ? '' : `${day.slice(0, 4)}年`
  return `${year}${dayText(day)} ${timeOfDay(at)}`
}

/** '今天 8:55', '昨天 19:42', '2月9日' */
export function sentText(at: string, now: Date): string {
  const days = diffDays(dayOf(at), dayOf(now))
  const time = timeOfDay(at).replace(/^0/, '')
  if (days === 0) return `今天 ${time}`
  return days === 1 ? `昨天 ${time}` : dayText(dayOf(at))
}
