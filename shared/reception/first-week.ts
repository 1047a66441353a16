import { addDays, startOfWeekMonday, type Day } from '#shared/kernel/day'
import type { FirstWeek } from '#shared/reception/rule'

/** The day of the month whose Monday-start week is meant; `nth` counts weekdays, not weeks. */
const dayInWeek = { weekOfFirst: '01', majorityWeek: '04', firstFullWeek: '07' } as const

/**
 * The weekday (1 = Monday … 7) of the first week of a month 'YYYY-MM' in one of the four readings.
 * `weekOfFirst` and `majorityWeek` can fall in the month before (domain.md §2.2).
 */
export function firstWeekDay(reading: FirstWeek, weekday: number, month: string): Day {
  if (reading !== 'nth') return addDays(startOfWeekMonday(`${month}-${dayInWeek[reading]}`), weekday - 1)
  const inWeekOfFirst = firstWeekDay('weekOfFirst', weekday, month)
  return inWeekOfFirst < `${month}-01` ? addDays(inWeekOfFirst, 7) : inWeekOfFirst
}
