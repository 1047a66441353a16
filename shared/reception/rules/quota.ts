import {
  addDays,
  addMonthsClamped,
  isWithin,
  weekdayOf,
  yearOf,
  type Day,
  type DayRange,
} from '#shared/kernel/day'
import type { QuotaPeriod, RulePattern } from '#shared/reception/rule'

export type Quota = Extract<RulePattern, { atLeast: number }>

const monthsIn = { quarter: 3, halfYear: 6, year: 12 } as const satisfies Record<QuotaPeriod, number>
/** A proposal falls on this weekday of its month: far from its ends, where holidays and reports crowd. */
const nth = 2

function nthWeekday(first: Day, weekday: number): Day {
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

/** First days of the periods that have a day in the range. */
function periodsOf(per: QuotaPeriod, { from, to }: DayRange): Day[] {
  const periods: Day[] = []
  for (let first: Day = `${yearOf(from)}-01-01`; first <= to; first = addMonthsClamped(first, monthsIn[per]))
    periods.push(first)
  return periods.filter((first) => endOf(first, per) >= from)
}

const endOf = (first: Day, per: QuotaPeriod): Day => addDays(addMonthsClamped(first, monthsIn[per]), -1)

/** Dates that would fulfil a quota, spread evenly: one a quarter lies in its middle month (domain.md §2.1, R6). */
export function quotaDays({ atLeast, per, weekday }: Quota, range: DayRange): Day[] {
  return periodsOf(per, range)
    .flatMap((first) =>
      Array.from({ length: atLeast }, (_, i) => {
        const month = Math.floor(((2 * i + 1) * monthsIn[per]) / (2 * atLeast))
        return nthWeekday(addMonthsClamped(first, month), weekday)
      }),
    )
    .filter((day) => isWithin(day, range))
}

export interface Shortfall extends DayRange {
  held: number
  atLeast: number
}

/** Whole periods of the range in which fewer are held than the quota asks; `held` are the days really held. */
export function shortfalls({ atLeast, per }: Quota, held: readonly Day[], range: DayRange): Shortfall[] {
  return periodsOf(per, range)
    .map((first) => ({ from: first, to: endOf(first, per) }))
    .filter(({ from, to }) => range.from <= from && to <= range.to)
    .map((period) => ({ ...period, atLeast, held: held.filter((day) => isWithin(day, period)).length }))
    .filter((period) => period.held < atLeast)
}
