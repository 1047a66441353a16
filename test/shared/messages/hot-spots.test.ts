import fc from 'fast-check'
import { addDays } from '#shared/kernel/day'
import { Period, spanOf } from '#shared/messages/hot-spots/period'

test.each([
  ['month', '2026-02-11', '2026-02-01', '2026-01-01', '2026-01-11'],
  ['month', '2026-03-31', '2026-03-01', '2026-02-01', '2026-02-28'],
  ['month', '2026-01-05', '2026-01-01', '2025-12-01', '2025-12-05'],
  ['quarter', '2026-02-11', '2026-01-01', '2025-10-01', '2025-11-11'],
  ['year', '2026-02-11', '2026-01-01', '2025-01-01', '2025-02-11'],
] as const)('%s of %s', (period, today, from, before, beforeUntil) => {
  expect(spanOf(period, today)).toEqual({ from, before, beforeUntil })
})

test('the two spans never overlap, and today lies in the first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Period.options), fc.integer({ min: 0, max: 4000 }), (period, days) => {
      const today = addDays('2024-01-01', days)
      const { from, before, beforeUntil } = spanOf(period, today)
      expect(before <= beforeUntil && beforeUntil < from && from <= today).toBe(true)
    }),
  )
})
