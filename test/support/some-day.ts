import fc from 'fast-check'
import { addDays, type Day } from '#shared/kernel/day'

/** Any day from 2025 (no calendar) through 2026 and 2027 to 2028 (no calendar). */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 1460 })
  .map((offset) => addDays('2025-01-01', offset))
