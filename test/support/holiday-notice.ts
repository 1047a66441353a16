import { linesOf } from '#shared/reception/calendar/year-of-days'
import { calendar } from '#test/support/calendar'

/** The notice of 2026 given out anew, 春节 two days longer (to 25 February), as a holiday-cn file. */
export function longerSpring(): string {
  const { off = [], work = [] } = calendar['2026'] ?? {}
  const blocks = off.map(([name, from, to]) => ({ name, from, to: name === '春节' ? '2026-02-25' : to }))
  return JSON.stringify({ year: 2026, days: linesOf(blocks, work) })
}
