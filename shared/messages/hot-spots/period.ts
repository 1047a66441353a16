import * as z from 'zod/mini'
import { addDays, type Day } from '#shared/kernel/day'

export const Period = z.enum(['month', 'quarter', 'year'])
export type Period = z.output<typeof Period>

const months = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Period, number>

export interface Span {
  /** First day of this period, and of the one before. */
  from: Day
  before: Day
  /** Last day of the period before that is compared: as far in as today is in this one. */
  beforeUntil: Day
}

const dayAt = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** This month, quarter or year up to today, and the same number of days of the one before. */
export function spanOf(period: Period, today: Day): Span {
  const length = months[period]
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const first = month - (month % length)
  const [from, before] = [dayAt(first), dayAt(first - length)]
  const daysIn = Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000)
  const same = addDays(before, daysIn)
  const last = addDays(from, -1)
  return { from, before, beforeUntil: same < last ? same : last }
}
