import { addDays, type Day, type DayRange } from '#shared/kernel/day'
import { quarterOf, quarterRange, quarterText } from '#shared/duties/quarter'

/** The rest of this quarter and the two after it. */
export function comingQuarters(today: Day): (DayRange & { words: string })[] {
  const quarters: (DayRange & { words: string })[] = []
  for (let from = today; quarters.length < 3;) {
    const quarter = quarterOf(from)
    const { to } = quarterRange(quarter)
    quarters.push({ from, to, words: quarterText(quarter) })
    from = addDays(to, 1)
  }
  return quarters
}
