import fc from 'fast-check'
import { addDays } from '#shared/kernel/day'
import { lastLunarDay, lunarDay, lunarDaysIn } from '#shared/kernel/lunar'

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
const starts = fc.integer({ min: 0, max: 10_900 }).map((n) => addDays('2020-01-25', n))

test('market days are the days whose lunar number is one of those asked for', () => {
  fc.assert(
    fc.property(numbers, starts, fc.integer({ min: 0, max: 70 }), (wanted, from, length) => {
      const range = Array.from({ length: length + 1 }, (_, n) => addDays(from, n))
      const days = range.filter((day) => wanted.includes(lunarDay(day)?.day ?? 0))
      expect(lunarDaysIn(wanted, { from, to: addDays(from, length) })).toEqual(days)
    }),
  )
})

test('the table ends with the last day of the lunar year 2049', () => {
  expect(lunarDay(lastLunarDay)).not.toBeNull()
  expect(lunarDay(addDays(lastLunarDay, 1))).toBeNull()
})
