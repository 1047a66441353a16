import fc from 'fast-check'
import { isWorkday } from '#shared/kernel/calendar'
import { dayOf, instantAt, timeOfDay } from '#shared/kernel/day'
import { defaultClocks } from '#shared/messages/clocks/clocks'
import { deputyTurnEnds, dueInstant } from '#shared/messages/clocks/clock-times'
import { calendar } from '#test/support/calendar'
import { someDay } from '#test/support/some-day'

test.each([
  ['Wednesday morning', '2026-02-11T09:20:00+08:00', '2026-02-11T18:00:00+08:00'],
  ['just before four', '2026-02-11T15:59:59+08:00', '2026-02-11T18:00:00+08:00'],
  ['at four', '2026-02-11T16:00:00+08:00', '2026-02-12T18:00:00+08:00'],
  ['Friday night, Saturday is worked', '2026-02-13T20:00:00+08:00', '2026-02-14T18:00:00+08:00'],
  ['worked Saturday after four, then 春节', '2026-02-14T16:30:00+08:00', '2026-02-24T18:00:00+08:00'],
  ['in the holiday', '2026-02-18T08:00:00+08:00', '2026-02-24T18:00:00+08:00'],
  ['Sunday', '2026-03-15T10:00:00+08:00', '2026-03-16T18:00:00+08:00'],
  ['after midnight in Beijing, still yesterday in UTC', '2026-02-11T17:30:00Z', '2026-02-12T18:00:00+08:00'],
])('the deputy’s turn: %s', (_, arrivedAt, ends) => {
  expect(deputyTurnEnds(arrivedAt, calendar)).toBe(new Date(ends).toISOString())
})

test('a county may close earlier', () => {
  const clocks = { ...defaultClocks, deputyTurnEnds: '17:30', deputyTurnCutoff: '12:00' }
  const ends = deputyTurnEnds('2026-02-11T13:00:00+08:00', calendar, clocks)
  expect(ends).toBe('2026-02-12T09:30:00.000Z')
})

test('a due day ends when the offices close', () => {
  expect(dueInstant('2026-02-24')).toBe('2026-02-24T10:00:00.000Z')
})

test('a deputy always has at least two hours, on a workday', () => {
  const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:59`)
  fc.assert(
    fc.property(someDay, time, (day, clock) => {
      const arrived = instantAt(day, clock)
      const ends = deputyTurnEnds(arrived, calendar)
      expect(Date.parse(ends) - Date.parse(arrived)).toBeGreaterThanOrEqual(2 * 3_600_000)
      expect([isWorkday(dayOf(ends), calendar), timeOfDay(ends)]).toEqual([true, '18:00'])
    }),
  )
})
