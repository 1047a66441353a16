import { addMonthsClamped, monthOf, type Day } from '#shared/kernel/day'

/** The month before, this one and the next four, to choose from: '2026-02' → '2月'. */
export function monthsAround(today: Day): { value: string; words: string }[] {
  return [-1, 0, 1, 2, 3, 4].map((step) => {
    const value = monthOf(addMonthsClamped(today, step))
    return { value, words: `${Number(value.slice(5))}月` }
  })
}
