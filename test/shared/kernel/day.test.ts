import fc from 'fast-check'
import {
  addDays,
  addMonthsClamped,
  compareDays,
  dayOf,
  dayText,
  dayTextWithWeekday,
  diffDays,
  instantAt,
  isDay,
  monthOf,
  startOfWeekMonday,
  timeOfDay,
  weekdayOf,
} from '#shared/kernel/day'
import { someDay } from '#test/support/some-day'

test('a day changes at midnight in Beijing, not in UTC', () => {
  expect(dayOf('2026-03-31T15:59:59.999Z')).toBe('2026-03-31')
  expect(dayOf('2026-03-31T16:00:00Z')).toBe('2026-04-01')
  expect(dayOf(new Date('2026-02-11T09:20:00+08:00'))).toBe('2026-02-11')
  expect(timeOfDay('2026-02-11T01:20:00Z')).toBe('09:20')
  expect(instantAt('2026-02-11', '07:10')).toBe('2026-02-10T23:10:00.000Z')
})

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-2-1', false],
  ['2026-02-11T00:00:00Z', false],
  ['', false],
])('%s is a day: %s', (text, answer) => {
  expect(isDay(text)).toBe(answer)
})

test('weeks start on Monday, months clamp to their end', () => {
  expect(startOfWeekMonday('2026-03-01')).toBe('2026-02-23')
  expect(startOfWeekMonday('2026-02-23')).toBe('2026-02-23')
  expect(weekdayOf('2026-03-01')).toBe(0)
  expect(monthOf('2026-03-01')).toBe('2026-03')
  expect(addMonthsClamped('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonthsClamped('2026-03-31', -1)).toBe('2026-02-28')
})

test('days are read out in Chinese', () => {
  expect(dayText('2026-02-24')).toBe('2月24日')
  expect(dayTextWithWeekday('2026-02-24')).toBe('2月24日（周二）')
  expect(dayTextWithWeekday('2026-03-01')).toBe('3月1日（周日）')
})

test('adding and measuring days agree, across years and leap days', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, n) => {
      const other = addDays(day, n)
      expect(isDay(other)).toBe(true)
      expect(diffDays(day, other)).toBe(n)
      expect(Math.sign(compareDays(other, day))).toBe(Math.sign(n))
      expect(weekdayOf(other)).toBe((((weekdayOf(day) + n) % 7) + 7) % 7)
    }),
  )
})

test('an instant made from a day and a time reads back as both', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(someDay, time, (day, clock) => {
      const instant = instantAt(day, clock)
      expect([dayOf(instant), timeOfDay(instant)]).toEqual([day, clock])
    }),
  )
})
