import type { HolidayCalendar } from '#shared/kernel/calendar'
import type { Site } from '#shared/stations/site'
import { isWorkday, workdayStatus } from '#shared/kernel/calendar'
import { addDays, dayOf, dayText, timeOfDay, weekdayOf, type Day } from '#shared/kernel/day'
import { timeText } from '#shared/kernel/time-text'

const weekdayNames = ['一', '二', '三', '四', '五', '六', '日'] as const
const lookAhead = 21

/** Open on its weekdays when they are workdays; a make-up workday counts as an ordinary weekday. */
function opensOn(site: Pick<Site, 'open'>, day: Day, calendar: HolidayCalendar): boolean {
  if (!isWorkday(day, calendar)) return false
  const weekday = weekdayOf(day) || 7
  const everyWorkday = site.open.weekdays.length >= 5
  return site.open.weekdays.includes(weekday) || (everyWorkday && weekday > 5)
}

/** Whether the door is open now, in words: '开着，到 17:30' · '今天 9:00 开' · '今天不开' · '放假，2月24日起开'. */
export function openNow(
  site: Pick<Site, 'open'>,
  now: Date,
  calendar: HolidayCalendar,
): { open: boolean; text: string } {
  const today = dayOf(now)
  const time = timeOfDay(now)
  const { from, to } = site.open
  if (opensOn(site, today, calendar)) {
    if (time < from) return { open: false, text: `今天 ${timeText(from)} 开` }
    if (time < to) return { open: true, text: `开着，到 ${timeText(to)}` }
    return { open: false, text: '今天关了' }
  }
  if (workdayStatus(today, calendar).holiday === undefined) return { open: false, text: '今天不开' }
  for (let n = 1; n <= lookAhead; n += 1) {
    const day = addDays(today, n)
    if (opensOn(site, day, calendar)) return { open: false, text: `放假，${dayText(day)}起开` }
  }
  return { open: false, text: '放假，先不开' }
}

/** '周一到周五 8:30–17:30', '每周四 9:00–11:30' */
export function hoursOf({ open }: Pick<Site, 'open'>): string {
  const names = open.weekdays.map((day) => weekdayNames[day - 1] ?? '')
  const days = names.length >= 5 ? `周${names[0]}到周${names[names.length - 1]}` : `每周${names.join('、')}`
  return `${days} ${timeText(open.from)}–${timeText(open.to)}`
}
