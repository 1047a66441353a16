import { isDay, weekdayOf, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

export type Frequency = 'MONTHLY' | 'WEEKLY' | 'YEARLY'

/** 1 = Monday … 7; `nth` 2 = the second of its month, -1 = the last, null = every. */
export interface RruleWeekday {
  weekday: number
  nth: number | null
}

/** An RRULE that we accept, read into numbers; `interval` is over 1 only with a `start`. */
export interface RruleParts {
  freq: Frequency
  interval: number
  months: number[]
  monthDays: number[]
  weekdays: RruleWeekday[]
  positions: number[]
  count: number | null
  until: Day | null
  start: Day | null
}

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const list = (item: string) => new RegExp(`^(?:${item})(?:,(?:${item}))*$`)
const dateForm = /^\d{8}(T\d{6}Z?)?$/

const forms: Readonly<Record<string, RegExp>> = {
  FREQ: /^[A-Z]+$/,
  INTERVAL: /^([1-9]|1[0-2])$/,
  BYMONTH: list('[1-9]|1[0-2]'),
  BYMONTHDAY: list('[+-]?(?:[1-9]|[12]\\d|3[01])'),
  BYDAY: list('(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)'),
  BYSETPOS: list('[+-]?[1-9]\\d{0,2}'),
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: dateForm,
  DTSTART: dateForm,
  WKST: /^MO$/,
}

function refuse(words: string): never {
  throw new Fault('invalidInput', `${words}。`, 'rule')
}

/** 'DTSTART…\nRRULE:A=1;B=2' → its parts as text; each name once, known and well formed. */
function readPairs(text: string): Map<string, string> {
  const flat = text
    .trim()
    .toUpperCase()
    .replace(/^DTSTART(?:;TZID=ASIA\/SHANGHAI)?:(\S+)\s+/, 'DTSTART=$1;')
    .replace('RRULE:', '')
  const pairs = new Map<string, string>()
  for (const pair of flat.replace(/;$/, '').split(';')) {
    const [name = '', value = '', ...rest] = pair.split('=')
    const form = forms[name]
    if (!form || rest.length > 0) refuse(`接待日规则里的“${pair.slice(0, 40)}”看不懂，请重新选择接待日`)
    if (!form.test(value)) refuse(`接待日规则里的“${pair.slice(0, 40)}”不对，请重新选择接待日`)
    if (pairs.has(name)) refuse(`接待日规则里“${name}”写了两次，请只留一个`)
    pairs.set(name, value)
  }
  return pairs
}

const numbers = (value: string | undefined) => (value === undefined ? [] : value.split(',').map(Number))

function readWeekday(code: string): RruleWeekday {
  const nth = code.slice(0, -2)
  return { weekday: weekdayCodes.indexOf(code.slice(-2)) + 1, nth: nth === '' ? null : Number(nth) }
}

function readDay(value: string | undefined): Day | null {
  if (value === undefined) return null
  const day = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`
  if (!isDay(day)) return refuse(`接待日规则里没有“${day}”这一天，请重新填写日期`)
  return day >= '2000-01-01' && day < '2100-01-01' ? day : refuse('接待日规则里的年份不对，请重新填写日期')
}

function readFrequency(value: string | undefined): Frequency {
  if (value === 'MONTHLY' || value === 'WEEKLY' || value === 'YEARLY') return value
  return refuse('接待日只能按周、按月或按年安排，请重新选择')
}

/** Every so many months counts from the first month named, when it comes round within a year: then months say it. */
function anchored(parts: RruleParts): RruleParts {
  const { freq, interval, months, start } = parts
  if (interval === 1 || start !== null) return parts
  if (freq !== 'MONTHLY' || months.length === 0 || 12 % interval !== 0) {
    return refuse('隔几周、几个月或几年接待一次，要说明从哪一天或哪几个月算起')
  }
  const first = Math.min(...months)
  return { ...parts, interval: 1, months: months.filter((month) => (month - first) % interval === 0) }
}

function check(parts: RruleParts): RruleParts {
  const { freq, weekdays, monthDays, positions, count, start } = parts
  const namesDays = weekdays.length + monthDays.length > 0
  if (!namesDays && (start === null || positions.length > 0)) {
    refuse('这条规则没有说是哪一天，请选几号或者星期几')
  }
  if (count !== null && start === null) refuse('限定次数的规则，要说明从哪一天算起')
  if (freq === 'WEEKLY' && (monthDays.length > 0 || weekdays.some(({ nth }) => nth !== null))) {
    refuse('每周的接待日只能选星期几，不能再选几号或第几个')
  }
  if (freq === 'MONTHLY' && weekdays.some(({ nth }) => Math.abs(nth ?? 1) > 5)) {
    refuse('一个月里没有第六个同样的星期几，请重新选择')
  }
  return parts
}

/** A rule that names no days means those of its start (RFC 5545). */
function daysOfStart(parts: RruleParts): RruleParts {
  const { freq, start, months, weekdays, monthDays } = parts
  if (start === null || weekdays.length + monthDays.length > 0) return parts
  if (freq === 'WEEKLY') return { ...parts, weekdays: [{ weekday: weekdayOf(start) || 7, nth: null }] }
  const inDay = { ...parts, monthDays: [Number(start.slice(8))] }
  return freq === 'YEARLY' && months.length === 0 ? { ...inDay, months: [Number(start.slice(5, 7))] } : inDay
}

/**
 * Reads the RRULE forms that a reception rule may have (domain.md §2.1), optionally with a DTSTART before it.
 * Faults `invalidInput`: nonsense, FREQ other than MONTHLY, WEEKLY, YEARLY, no dates, INTERVAL without an anchor.
 */
export function parseRrule(text: string): RruleParts {
  const pairs = readPairs(text)
  const parts: RruleParts = {
    freq: readFrequency(pairs.get('FREQ')),
    interval: Number(pairs.get('INTERVAL') ?? 1),
    months: numbers(pairs.get('BYMONTH')),
    monthDays: numbers(pairs.get('BYMONTHDAY')),
    weekdays: pairs.get('BYDAY')?.split(',').map(readWeekday) ?? [],
    positions: numbers(pairs.get('BYSETPOS')),
    count: pairs.has('COUNT') ? Number(pairs.get('COUNT')) : null,
    until: readDay(pairs.get('UNTIL')),
    start: readDay(pairs.get('DTSTART')),
  }
  return daysOfStart(check(anchored(parts)))
}
