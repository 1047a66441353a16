import fc from 'fast-check'
import { weekdayOf } from '#shared/kernel/day'
import { resolveReceptionDays } from '#shared/reception/resolve'
import { quotaDays, shortfalls, type Quota } from '#shared/reception/rules/quota'
import { calendar } from '#test/support/calendar'

const year2026 = { from: '2026-01-01', to: '2026-12-31' }
const quotas: fc.Arbitrary<Quota> = fc.record({
  atLeast: fc.integer({ min: 1, max: 3 }),
  per: fc.constantFrom('quarter', 'halfYear', 'year'),
  weekday: fc.integer({ min: 1, max: 7 }),
})

test('the dates proposed fulfil the quota, on the weekday asked for', () => {
  fc.assert(
    fc.property(quotas, fc.integer({ min: 2020, max: 2048 }), (quota, year) => {
      const range = { from: `${year}-01-01`, to: `${year}-12-31` }
      const days = quotaDays(quota, range)
      expect(shortfalls(quota, days, range)).toEqual([])
      expect(new Set(days).size).toBe(days.length)
      for (const day of days) expect(weekdayOf(day)).toBe(quota.weekday % 7)
    }),
  )
})

test('what is really held counts: a quarter whose only day is skipped falls short', () => {
  const quota: Quota = { atLeast: 1, per: 'quarter', weekday: 3 }
  expect(shortfalls(quota, ['2026-02-11', '2026-05-13', '2026-11-11'], year2026)).toEqual([
    { from: '2026-07-01', to: '2026-09-30', atLeast: 1, held: 0 },
  ])
})

test('a period that the range cuts is not judged', () => {
  const quota: Quota = { atLeast: 1, per: 'halfYear', weekday: 3 }
  expect(shortfalls(quota, [], { from: '2026-02-01', to: '2026-12-31' })).toHaveLength(1)
})

test('a postponed day counts for the quarter in which it is held', () => {
  const rule = {
    rule: { atLeast: 3, per: 'quarter', weekday: 3 },
    onHoliday: 'postpone',
    onWeekend: 'postpone',
  } as const
  const held = resolveReceptionDays(rule, year2026, calendar).flatMap(({ effective }) => effective ?? [])
  expect(shortfalls(rule.rule, held, year2026)).toEqual([])
})
