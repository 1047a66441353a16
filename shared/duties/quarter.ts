import { addDays, addMonthsClamped, yearOf, type Day, type DayRange } from '#shared/kernel/day'

/** Of each month. */
const quarters = ['Q1', 'Q1', 'Q1', 'Q2', 'Q2', 'Q2', 'Q3', 'Q3', 'Q3', 'Q4', 'Q4', 'Q4']

/** '2026-03-31' → '2026Q1': by the Beijing day itself, so no time zone moves a quarter's edge. */
export function quarterOf(day: Day): string {
  return yearOf(day) + quarters[Number(day.slice(5, 7)) - 1]
}

/** First and last day of a '2026Q1'. */
export function quarterRange(quarter: string): DayRange {
  const month = String((Number(quarter.slice(5)) - 1) * 3 + 1).padStart(2, '0')
  const from = `${quarter.slice(0, 4)}-${month}-01`
  return { from, to: addDays(addMonthsClamped(from, 3), -1) }
}

/** '2026Q1' → '2026年第一季度' */
export function quarterText(quarter: string): string {
  return `${quarter.slice(0, 4)}年第${'一二三四'[Number(quarter.slice(5)) - 1] ?? ''}季度`
}
