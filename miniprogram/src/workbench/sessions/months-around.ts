/** The month before, this one and the next four, to choose from: '2026-02' → '2月'. */
export function monthsAround(today: string): { value: string; words: string }[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return [-1, 0, 1, 2, 3, 4].map((step) => {
    const at = year * 12 + (month - 1) + step
    const number = (at % 12) + 1
    return { value: `${Math.floor(at / 12)}-${String(number).padStart(2, '0')}`, words: `${number}月` }
  })
}
