import fc from 'fast-check'
import { RRule, Weekday } from 'rrule'
import { everHappens } from '#shared/reception/ever-happens'
import { parseRrule } from '#shared/reception/rrule-parts'

test.each([
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU', true],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', false],
  ['FREQ=YEARLY;BYDAY=53MO', true],
  ['FREQ=MONTHLY;BYDAY=5TU;BYMONTH=2', true],
  ['FREQ=MONTHLY;BYDAY=5TU;BYMONTHDAY=28', false],
  ['FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=3', false],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=23', true],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=24', false],
  ['DTSTART:20260115\nRRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', false],
  ['DTSTART:20280115\nRRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', true],
])('%j ever happens: %s', (rrule, answer) => {
  expect(everHappens(parseRrule(rrule))).toBe(answer)
})

test('agrees with rrule on monthly dates and weekdays', () => {
  const dates = fc.uniqueArray(fc.constantFrom<number[]>(1, 7, 8, 14, 15, 22, 28, 29, 30, 31, -1, -7, -31), {
    minLength: 1,
  })
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 })
  const nth = fc.constantFrom(1, 2, 4, 5, -1, -2, -5)
  fc.assert(
    fc.property(dates, months, nth, (bymonthday, bymonth, n) => {
      const text = `FREQ=MONTHLY;BYMONTH=${bymonth.join()};BYMONTHDAY=${bymonthday.join()};BYDAY=${n}TU`
      const [dtstart, until] = [new Date('2000-01-01T00:00:00Z'), new Date('2028-01-01T00:00:00Z')]
      const tuesdays = new RRule({
        freq: RRule.MONTHLY,
        dtstart,
        until,
        bymonth,
        byweekday: new Weekday(1, n),
      }).all()
      const lengthOf = (date: Date) =>
        new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
      const numbers = (date: Date) => [date.getUTCDate(), date.getUTCDate() - lengthOf(date) - 1]
      const happens = tuesdays.some((date) => numbers(date).some((number) => bymonthday.includes(number)))
      expect(everHappens(parseRrule(text))).toBe(happens)
    }),
    { numRuns: 60 },
  )
})
