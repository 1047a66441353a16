import { dayText, monthOf, yearOf } from '#shared/kernel/day'
import { parseRrule, type RruleParts, type RruleWeekday } from '#shared/reception/rrule-parts'
import { hoursText } from '#shared/reception/hours-text'
import type { FirstWeek, QuotaPeriod, ReceptionRule, RulePattern } from '#shared/reception/rule'

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const weekdayLetters = ['', '一', '二', '三', '四', '五', '六', '日']
const monthSets: Readonly<Record<string, string>> = {
  '1,3,5,7,9,11': '每单月',
  '2,4,6,8,10,12': '每双月',
  '1,4,7,10': '每季度第一个月',
  '2,5,8,11': '每季度第二个月',
  '3,6,9,12': '每季度最后一个月',
}

const firstWeeks = {
  nth: (letter: string) => `每月第一个星期${letter}`,
  weekOfFirst: (letter: string) => `每月1日所在那一周的周${letter}`,
  firstFullWeek: (letter: string) => `每月第一个整周的周${letter}`,
  majorityWeek: (letter: string) => `每月4日所在那一周的周${letter}`,
} satisfies Record<FirstWeek, (letter: string) => string>

const numeral = (n: number) => numerals[n] ?? String(n)
const letterOf = (weekday: number) => weekdayLetters[weekday] ?? ''

function nthText(nth: number): string {
  if (nth === -1) return '最后一个'
  return nth < 0 ? `倒数第${numeral(-nth)}个` : `第${numeral(nth)}个`
}

function weekdayName({ weekday, nth }: RruleWeekday): string {
  return nth === null ? `星期${letterOf(weekday)}` : `${nthText(nth)}星期${letterOf(weekday)}`
}

function monthDaysText(days: number[]): string {
  const [first = 0, last = 0] = [days[0], days[days.length - 1]]
  const run = days.length > 2 && days.every((day, i) => day === first + i)
  if (run) return `${first}日至${last}日`
  const name = (day: number) => (day === -1 ? '最后一天' : day < 0 ? `倒数第${numeral(-day)}天` : `${day}日`)
  return days.map(name).join('、')
}

function monthsText(months: number[]): string {
  const sorted = [...months].sort((a, b) => a - b).join(',')
  if (sorted === '') return ''
  return monthSets[sorted] ?? `每年${sorted.replaceAll(',', '、')}月`
}

const intervalText = (n: number) => (n === 2 ? '两' : numeral(n))

function periodText({ freq, interval, months, monthDays }: RruleParts): string {
  const inMonths = monthsText(months)
  const every = interval === 1 ? '' : intervalText(interval)
  if (freq === 'WEEKLY') return `${inMonths && `${inMonths}的`}每${every && `${every}周的`}`
  if (freq === 'MONTHLY') return every ? `${inMonths}每${every}个月的` : inMonths || '每月'
  const dates = inMonths || (monthDays.length > 0 ? '每月' : '每年')
  return every ? `每${every}年的${dates.replace('每年', '')}` : dates
}

function weekdaysText({ freq, weekdays, monthDays, positions }: RruleParts): string {
  if (freq === 'WEEKLY') return weekdays.map(({ weekday }) => `周${letterOf(weekday)}`).join('、')
  const every = monthDays.length + positions.length === 0 && weekdays.some(({ nth }) => nth === null)
  return (every ? '每个' : '') + weekdays.map(weekdayName).join('、')
}

function daysText(parts: RruleParts): string {
  const { monthDays, positions } = parts
  const names = weekdaysText(parts)
  const inMonth = monthDaysText(monthDays)
  const days = names && inMonth ? `${inMonth}之间的${names}` : names || inMonth
  return positions.length > 0 ? `${days}里的${positions.map(nthText).join('、')}` : days
}

function rruleText(text: string): string {
  const parts = parseRrule(text)
  const { start, interval, until, count } = parts
  const monthText = (day: string) => `${yearOf(day)}年${Number(monthOf(day).slice(5))}月`
  const limits = [
    start !== null && interval > 1 ? `从${monthText(start)}算起` : '',
    count === null ? '' : `共${count}次`,
    until === null ? '' : `到${yearOf(until)}年${dayText(until)}为止`,
  ].filter(Boolean)
  return `${periodText(parts)}${daysText(parts)}${limits.length > 0 ? `（${limits.join('，')}）` : ''}`
}

function datesText(dates: string[]): string {
  const sorted = [...new Set(dates)].sort()
  const named = sorted.slice(0, 3).map(dayText).join('、')
  return sorted.length > 3 ? `${named}等${sorted.length}天` : named
}

const lunarNumerals = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 3, 8, 13, 18, 23, 28 → '农历逢三、逢八'; other sets are named one by one. */
function lunarText(days: number[]): string {
  const all = [...new Set(days)].sort((a, b) => a - b)
  const ends = [...new Set(all.map((day) => day % 10))]
  const last = (end: number) => (end === 0 ? [10, 20, 30] : [end, end + 10, end + 20])
  const whole = ends.flatMap(last).every((day) => all.includes(day))
  if (whole) return `农历${ends.map((end) => `逢${lunarNumerals[end] ?? ''}`).join('、')}`
  return `农历每月${all.map(lunarDayName).join('、')}`
}

function lunarDayName(day: number): string {
  if (day === 20 || day === 30) return day === 20 ? '二十' : '三十'
  return `${['初', '十', '廿'][Math.floor((day - 1) / 10)] ?? ''}${lunarNumerals[day % 10] ?? ''}`
}

export const periodWords = { quarter: '每季度', halfYear: '每半年', year: '每年' } as const satisfies Record<
  QuotaPeriod,
  string
>

/** Which days a rule means, in words: '每月15日', '每月第二个星期二', '每周三'. Faults as parseRrule. */
export function patternText(rule: RulePattern): string {
  if ('rrule' in rule) return rruleText(rule.rrule)
  if ('firstWeek' in rule) return firstWeeks[rule.firstWeek](letterOf(rule.weekday))
  if ('lunarDays' in rule) return lunarText(rule.lunarDays)
  if ('oneOfDays' in rule)
    return `每月${[...rule.oneOfDays].sort((a, b) => a - b).join('日或')}日（各站选一个）`
  if ('atLeast' in rule)
    return `${periodWords[rule.per]}至少${rule.atLeast}次（排在周${letterOf(rule.weekday)}）`
  return datesText(rule.dates)
}

/** A whole rule in words: '每月15日 上午 9:00–11:00'. */
export function ruleText({ rule, start, end }: Pick<ReceptionRule, 'rule' | 'start' | 'end'>): string {
  return `${patternText(rule)} ${hoursText(start, end)}`
}
