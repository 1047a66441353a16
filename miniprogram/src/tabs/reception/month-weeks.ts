import type { MonthCell } from '#shared/reception/contract'
import { addMonthsClamped, monthOf, weekdayOf } from '#shared/kernel/day'

export interface GridCell extends MonthCell {
  /** A run of holidays is one shaded block: where it begins and ends within its week. */
  restStart: boolean
  restEnd: boolean
}

/** Weeks from Monday to Sunday; null stands for a day of another month. */
export function monthWeeks(cells: readonly MonthCell[]): (GridCell | null)[][] {
  const [first] = cells
  if (!first) return []
  const blanks = Array.from({ length: mondayIndex(first.day) }, () => null)
  const days = cells.map((cell, n): GridCell => {
    const at = mondayIndex(cell.day)
    const restStart = isRest(cell) && (at === 0 || !isRest(cells[n - 1]))
    const restEnd = isRest(cell) && (at === 6 || !isRest(cells[n + 1]))
    return { ...cell, restStart, restEnd }
  })
  const all = [...blanks, ...days]
  const weeks = Array.from({ length: Math.ceil(all.length / 7) }, (_, week) =>
    all.slice(week * 7, week * 7 + 7),
  )
  return weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)])
}

/** 'YYYY-MM' `n` months on. */
export function monthAfter(month: string, n: number): string {
  return monthOf(addMonthsClamped(`${month}-01`, n))
}

/** '2026-02' → '2026年2月' */
export function monthText(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

export function isRest(cell: MonthCell | undefined): boolean {
  return cell?.mark === '休'
}

function mondayIndex(day: string): number {
  return (weekdayOf(day) + 6) % 7
}
