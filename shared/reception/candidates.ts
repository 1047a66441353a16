import { RRule, Weekday, type Options } from 'rrule'
import {
  addDays,
  addMonthsClamped,
  compareDays,
  dayOf,
  diffDays,
  isWithin,
  monthOf,
  startOfWeekMonday,
  type Day,
  type DayRange,
} from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { lastLunarDay, lunarDaysIn } from '#shared/kernel/lunar'
import { everHappens } from '#shared/reception/ever-happens'
import { firstWeekDay } from '#shared/reception/first-week'
import { parseRrule, type RruleParts } from '#shared/reception/rrule-parts'
import { quotaDays } from '#shared/reception/rules/quota'
import type { FirstWeek, RulePattern } from '#shared/reception/rule'

const longestRangeDays = 3750

/** rrule works on UTC midnights that stand for plain days; no time zone takes part. */
const toUtc = (day: Day) => new Date(`${day}T00:00:00Z`)

/** Where rrule starts counting: without a start any whole week before the range gives the same days. */
const startFor = (parts: RruleParts, from: Day): Day => parts.start ?? addDays(startOfWeekMonday(from), -7)

function rruleOptions(parts: RruleParts): Partial<Options> {
  const orNull = (values: number[]) => (values.length > 0 ? values : null)
  return {
    freq: RRule[parts.freq],
    interval: parts.interval,
    bymonth: orNull(parts.months),
    bymonthday: orNull(parts.monthDays),
    byweekday: parts.weekdays.map(({ weekday, nth }) => new Weekday(weekday - 1, nth ?? undefined)),
    bysetpos: orNull(parts.positions),
    count: parts.count,
  }
}

function expand(parts: RruleParts, { from, to }: DayRange): Day[] {
  const until = parts.until !== null && parts.until < to ? parts.until : to
  const rule = new RRule({
    ...rruleOptions(parts),
    dtstart: toUtc(startFor(parts, from)),
    ...(parts.count === null ? { until: toUtc(until) } : {}),
  })
  return rule
    .between(toUtc(from), toUtc(until), true)
    .map((date) => dayOf(date))
    .filter((day) => day <= until)
}

function fromRrule(text: string, range: DayRange): Day[] {
  const parts = parseRrule(text)
  if (everHappens(parts)) return expand(parts, range)
  throw new Fault('invalidInput', '照这条规则一天也排不出来，请重新选择接待日。', 'rule')
}

function fromFirstWeek(reading: FirstWeek, weekday: number, range: DayRange): Day[] {
  const days: Day[] = []
  const last = monthOf(addMonthsClamped(range.to, 1))
  for (
    let first: Day = `${monthOf(range.from)}-01`;
    monthOf(first) <= last;
    first = addMonthsClamped(first, 1)
  ) {
    days.push(firstWeekDay(reading, weekday, monthOf(first)))
  }
  return days.filter((day) => isWithin(day, range))
}

function fromLunarDays(numbers: number[], range: DayRange): Day[] {
  if (range.to <= lastLunarDay) return lunarDaysIn(numbers, range)
  throw new Fault('invalidInput', `农历只排到${lastLunarDay.slice(0, 4)}年1月，请把时间选短一些。`, 'to')
}

const monthDayRule = (day: number) => `FREQ=MONTHLY;BYMONTHDAY=${day}`

/**
 * The days a rule proposes between two days (both included), sorted, each once; rest days not yet considered.
 * Faults `invalidInput`: an RRULE that is refused, one that never happens, a range over ten years.
 */
export function candidateDays(rule: RulePattern, range: DayRange): Day[] {
  if (diffDays(range.from, range.to) > longestRangeDays) {
    throw new Fault('invalidInput', '一次最多排十年的接待日，请把时间选短一些。', 'to')
  }
  if ('rrule' in rule) return fromRrule(rule.rrule, range)
  if ('firstWeek' in rule) return fromFirstWeek(rule.firstWeek, rule.weekday, range)
  if ('lunarDays' in rule) return fromLunarDays(rule.lunarDays, range)
  // Until a station has picked one of them, the first of the days is held.
  if ('oneOfDays' in rule) return fromRrule(monthDayRule(Math.min(...rule.oneOfDays)), range)
  if ('atLeast' in rule) return quotaDays(rule, range)
  return [...new Set(rule.dates)].filter((day) => isWithin(day, range)).sort(compareDays)
}
