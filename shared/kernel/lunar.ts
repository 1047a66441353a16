import { addDays, diffDays, isWithin, type Day, type DayRange } from '#shared/kernel/day'

/**
 * One number a lunar year, 2020–2049: bits 15–4 say which of the months 1–12 has 30 days, bits 3–0 which
 * month is repeated (闰), bit 16 that the repeated one has 30 days. Checked against lunar-javascript 1.7.7.
 * Not Intl's Chinese calendar: ICU starts 2027 a day late (new moon 23:56 on 6 February).
 */
const years = [
  0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530, 0x05aa0, 0x076a3,
  0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45, 0x0b5a0, 0x056d0, 0x055b2, 0x049b0,
  0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,
] as const
const firstNewYear: Day = '2020-01-25'

const monthNames = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊']
const digits = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const festivals: Readonly<Record<string, string>> = {
  '1-1': '春节',
  '1-15': '元宵节',
  '5-5': '端午节',
  '7-7': '七夕',
  '8-15': '中秋节',
  '9-9': '重阳节',
  '12-8': '腊八节',
}

export interface LunarDay {
  /** 1–12 */
  month: number
  /** A repeated month (闰月). */
  leap: boolean
  /** 1–30 */
  day: number
  festival?: string
}

interface LunarMonth {
  month: number
  leap: boolean
  length: number
}

function monthsOf(year: number): LunarMonth[] {
  const leapMonth = year & 0xf
  return monthNames.flatMap((_, index) => {
    const month = index + 1
    const plain = { month, leap: false, length: year & (1 << (16 - month)) ? 30 : 29 }
    if (month !== leapMonth) return [plain]
    return [plain, { month, leap: true, length: year & 0x10000 ? 30 : 29 }]
  })
}

const months = years.flatMap(monthsOf)

function find(day: Day): LunarDay | null {
  let left = diffDays(firstNewYear, day)
  if (left < 0) return null
  for (const { month, leap, length } of months) {
    if (left < length) return { month, leap, day: left + 1 }
    left -= length
  }
  return null
}

/** The lunar date of a Beijing day between 2020-01-25 and early 2050; null outside. */
export function lunarDay(day: Day): LunarDay | null {
  const lunar = find(day)
  if (!lunar || lunar.leap) return lunar
  const next = lunar.month === 12 && lunar.day >= 29 ? find(addDays(day, 1)) : null
  const festival = next?.month === 1 ? '除夕' : festivals[`${lunar.month}-${lunar.day}`]
  return festival === undefined ? lunar : { ...lunar, festival }
}

/** The last day of the table. */
export const lastLunarDay: Day = addDays(
  firstNewYear,
  months.reduce((sum, { length }) => sum + length, 0) - 1,
)

/** The days of a range with one of these lunar day numbers, in order; a month of 29 days has no 30th. */
export function lunarDaysIn(numbers: readonly number[], range: DayRange): Day[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const days: Day[] = []
  let first = 0
  for (const { length } of months) {
    const month = addDays(firstNewYear, first)
    if (month > range.to) break
    first += length
    if (addDays(firstNewYear, first) <= range.from) continue
    for (const n of sorted) if (n <= length) days.push(addDays(month, n - 1))
  }
  return days.filter((day) => isWithin(day, range))
}

function dayName(day: number): string {
  if (day === 20 || day === 30) return day === 20 ? '二十' : '三十'
  return `${['初', '十', '廿'][Math.floor((day - 1) / 10)] ?? ''}${digits[day % 10] ?? ''}`
}

/**
 * What stands under a date in a calendar: the festival, else on a first day the month ('正月', '闰六月'),
 * else the day ('初八', '廿二'); '' outside the table. For the cloud, which sends it along; the phone never calls it.
 */
export function lunarText(day: Day): string {
  const lunar = lunarDay(day)
  if (!lunar) return ''
  if (lunar.festival) return lunar.festival
  if (lunar.day > 1) return dayName(lunar.day)
  return `${lunar.leap ? '闰' : ''}${monthNames[lunar.month - 1] ?? ''}月`
}
