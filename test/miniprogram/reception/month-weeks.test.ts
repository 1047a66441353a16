import type { MonthCell } from '#shared/reception/contract'
import { addDays, weekdayOf } from '#shared/kernel/day'
import { monthAfter, monthWeeks } from '../../../miniprogram/src/tabs/reception/month-weeks'

function cells(month: string, days: number, off: number[] = []): MonthCell[] {
  return Array.from({ length: days }, (_, n) => ({
    day: addDays(`${month}-01`, n),
    numeral: n + 1,
    small: '',
    mark: off.includes(n + 1) ? '休' : null,
    holiday: null,
    today: false,
    duty: false,
    receptionId: null,
    movedFromId: null,
    label: '',
  }))
}

test.each([
  ['2026-02', 28],
  ['2026-06', 30],
  ['2027-01', 31],
])('%s: whole weeks, every day under its weekday', (month, days) => {
  const weeks = monthWeeks(cells(month, days))
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  weeks.forEach((week) =>
    week.forEach((cell, column) => cell && expect((weekdayOf(cell.day) + 6) % 7).toBe(column)),
  )
  expect(weeks.flat().filter(Boolean)).toHaveLength(days)
})

test('春节 2026 is one block that is rounded where it begins and ends in each week', () => {
  const weeks = monthWeeks(cells('2026-02', 28, [15, 16, 17, 18, 19, 20, 21, 22, 23]))
  const ends = weeks.flat().flatMap((cell) => (cell?.restStart || cell?.restEnd ? [cell] : []))
  expect(ends.filter((cell) => cell.restStart).map((cell) => cell.numeral)).toEqual([15, 16, 23])
  expect(ends.filter((cell) => cell.restEnd).map((cell) => cell.numeral)).toEqual([15, 22, 23])
})

test('months turn over the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})
