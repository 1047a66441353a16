import fc from 'fast-check'
import { isWorkday, type HolidayCalendar } from '#shared/kernel/calendar'
import { addDays, type DayRange } from '#shared/kernel/day'
import { resolveReceptionDays } from '#shared/reception/resolve'
import type { ResolutionRule, RulePattern } from '#shared/reception/rule'
import { calendar } from '#test/support/calendar'
import { someDay } from '#test/support/some-day'
import examples from '../../golden/reception-days.examples.json'

const year2026 = { from: '2026-01-01', to: '2026-12-31' }
const day15 = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }
const tuesday2 = { rrule: 'FREQ=MONTHLY;BYDAY=2TU' }
const wednesdays = { rrule: 'FREQ=WEEKLY;BYDAY=WE' }
const firstTuesday = { firstWeek: 'nth', weekday: 2 } as const
const oddMonths = { rrule: 'FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYMONTHDAY=15' }

const rule = (pattern: RulePattern, more: Partial<ResolutionRule> = {}): ResolutionRule => ({
  rule: pattern,
  onHoliday: 'postpone',
  onWeekend: 'postpone',
  ...more,
})
const on = (pattern: RulePattern, day: string, more: Partial<ResolutionRule> = {}) =>
  resolveReceptionDays(rule(pattern, more), { from: day, to: day }, calendar)[0]

test.each(examples)('$name over 2026, day by day', ({ rrule, days }) => {
  const resolved = resolveReceptionDays(rule({ rrule }), year2026, calendar)
  expect(resolved).toEqual(days.map((day) => ({ ...day, provisional: false })))
})

/** domain.md §2.5, the printed rows 1–15. */
test.each([
  [1, day15, '2026-01-15', '2026-01-15', 'regular', '2026-01-12'],
  [2, day15, '2026-02-15', '2026-02-24', 'holiday:春节', '2026-02-12'],
  [3, day15, '2026-03-15', '2026-03-16', 'weekend', '2026-03-12'],
  [4, day15, '2026-08-15', '2026-08-17', 'weekend', '2026-08-12'],
  [5, tuesday2, '2026-10-13', '2026-10-13', 'regular', '2026-10-10'],
  [6, firstTuesday, '2026-05-05', '2026-05-06', 'holiday:劳动节', '2026-05-02'],
  [7, firstTuesday, '2026-10-06', '2026-10-08', 'holiday:国庆节', '2026-10-03'],
  [8, wednesdays, '2026-02-18', null, 'holiday:春节;collapsed_into:2026-02-25', undefined],
  [9, wednesdays, '2026-10-07', '2026-10-08', 'holiday:国庆节', '2026-10-04'],
  [10, day15, '2027-09-15', '2027-09-16', 'holiday:中秋节', '2027-09-12'],
  [11, tuesday2, '2027-02-09', '2027-02-11', 'holiday:春节', '2027-02-06'],
  [12, day15, '2027-05-15', '2027-05-17', 'weekend', '2027-05-12'],
  [13, firstTuesday, '2027-05-04', '2027-05-05', 'holiday:劳动节', '2027-05-01'],
  [14, firstTuesday, '2027-10-05', '2027-10-06', 'holiday:国庆节', '2027-10-02'],
  [15, oddMonths, '2026-11-15', '2026-11-16', 'weekend', '2026-11-12'],
] as const)('worked example %i', (...[, pattern, scheduled, effective, reason, noticeBy]) => {
  const day = on({ ...pattern }, scheduled)
  expect(day).toMatchObject({ scheduled, effective, reason, provisional: scheduled.startsWith('2027') })
  expect(day?.noticeBy).toBe(noticeBy)
})

test('the moved 15 February has to be announced three days before the new day', () => {
  expect(on(day15, '2026-02-15')?.announceEffectiveBy).toBe('2026-02-21')
})

test('policies: keep holds the day, skip drops it', () => {
  expect(on(day15, '2026-03-15', { onWeekend: 'keep' })).toMatchObject({
    effective: '2026-03-15',
    reason: 'weekend',
  })
  expect(on(day15, '2026-02-15', { onHoliday: 'keep' })).toMatchObject({ effective: '2026-02-15' })
  const skipped = on(day15, '2026-02-15', { onHoliday: 'skip' })
  expect(skipped).toEqual({
    scheduled: '2026-02-15',
    effective: null,
    reason: 'holiday:春节',
    provisional: false,
  })
})

test('a worked Saturday is a workday when proposed, and never stands in for the rule’s weekday', () => {
  expect(on({ dates: ['2026-02-14'] }, '2026-02-14')).toMatchObject({
    effective: '2026-02-14',
    reason: 'regular',
  })
  const around = resolveReceptionDays(rule(wednesdays), { from: '2026-02-11', to: '2026-02-28' }, calendar)
  expect(around.map(({ effective }) => effective)).toEqual(['2026-02-11', null, '2026-02-25'])
})

test('several dates in one holiday merge into the one that is held', () => {
  const mondaysAndWednesdays = { rrule: 'FREQ=WEEKLY;BYDAY=MO,WE' }
  const days = resolveReceptionDays(
    rule(mondaysAndWednesdays),
    { from: '2026-02-16', to: '2026-02-25' },
    calendar,
  )
  expect(days.map(({ effective, reason }) => effective ?? reason)).toEqual([
    'holiday:春节;collapsed_into:2026-02-25',
    'holiday:春节;collapsed_into:2026-02-25',
    'holiday:春节;collapsed_into:2026-02-25',
    '2026-02-25',
  ])
})

test('collapseWithinDays decides how near is too near', () => {
  expect(on(wednesdays, '2026-02-18', { collapseWithinDays: 1 })?.effective).toBe('2026-02-24')
  expect(on(wednesdays, '2026-02-18', { collapseWithinDays: 2 })?.effective).toBeNull()
  expect(on(wednesdays, '2026-10-07', { collapseWithinDays: 6 })?.effective).toBe('2026-10-08')
  expect(on(wednesdays, '2026-10-07', { collapseWithinDays: 7 })?.effective).toBeNull()
})

test('a session skipped for a holiday takes no other in', () => {
  const dates = { dates: ['2027-09-12', '2027-09-15'] }
  const block: [string, string, string] = ['中秋节', '2027-09-13', '2027-09-15']
  const year: HolidayCalendar[string] = { status: 'official', source: '测试', off: [block], work: [] }
  const september = { from: '2027-09-01', to: '2027-09-30' }
  const days = resolveReceptionDays(rule(dates, { onHoliday: 'skip' }), september, { 2027: year })
  expect(days.map(({ effective }) => effective)).toEqual(['2027-09-16', null])
})

test('a provisional or missing year is said to be so', () => {
  expect(on(day15, '2026-12-15')?.provisional).toBe(false)
  expect(on(day15, '2027-01-15')?.provisional).toBe(true)
  expect(on(day15, '2028-03-15')?.provisional).toBe(true)
  expect(on({ dates: ['2026-12-31'] }, '2026-12-31')?.provisional).toBe(false)
})

const patterns = fc.constantFrom<RulePattern>(
  day15,
  tuesday2,
  firstTuesday,
  oddMonths,
  wednesdays,
  { rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,SA' },
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=3,8,13,18,23,28' },
  { firstWeek: 'weekOfFirst', weekday: 7 },
  { lunarDays: [3, 8, 13, 18, 23, 28] },
  { lunarDays: [30] },
  { oneOfDays: [9, 19] },
  { atLeast: 2, per: 'quarter', weekday: 3 },
)
const ranges: fc.Arbitrary<DayRange> = fc
  .tuple(someDay, fc.integer({ min: 0, max: 500 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))
const rules = fc.record({
  rule: patterns,
  onHoliday: fc.constantFrom('postpone', 'keep', 'skip'),
  onWeekend: fc.constantFrom('postpone', 'keep'),
  collapseWithinDays: fc.integer({ min: 1, max: 9 }),
}) as fc.Arbitrary<ResolutionRule>

test('with postpone nobody is received on a rest day, and nobody earlier than the rule says', () => {
  fc.assert(
    fc.property(patterns, ranges, (pattern, range) => {
      for (const { scheduled, effective } of resolveReceptionDays(rule(pattern), range, calendar)) {
        if (effective === null) continue
        expect(isWorkday(effective, calendar)).toBe(true)
        expect(effective >= scheduled).toBe(true)
      }
    }),
  )
})

test('sessions stay in order, one a day at most, whatever the policy', () => {
  fc.assert(
    fc.property(rules, ranges, (any, range) => {
      const held = resolveReceptionDays(any, range, calendar).flatMap(({ effective }) => effective ?? [])
      expect(held).toEqual([...new Set(held)].sort())
    }),
  )
})

test('what is merged is merged into a session that is held', () => {
  fc.assert(
    fc.property(rules, ranges, (any, range) => {
      const wide = resolveReceptionDays(any, { from: range.from, to: addDays(range.to, 60) }, calendar)
      const held = new Set(
        wide.filter(({ effective }) => effective !== null).map(({ scheduled }) => scheduled),
      )
      for (const { scheduled, reason } of wide) {
        const into = reason.split(';collapsed_into:')[1]
        if (into !== undefined && scheduled <= range.to) expect(held.has(into)).toBe(true)
      }
    }),
  )
})

test('where a range is cut never changes a session', () => {
  fc.assert(
    fc.property(rules, ranges, (any, { from, to }) => {
      const whole = resolveReceptionDays(any, { from: addDays(from, -50), to: addDays(to, 50) }, calendar)
      const inRange = whole.filter(({ scheduled }) => from <= scheduled && scheduled <= to)
      expect(resolveReceptionDays(any, { from, to }, calendar)).toEqual(inRange)
    }),
    { numRuns: 30 },
  )
})

test('a session is provisional if and only if a year that decided it is not official', () => {
  fc.assert(
    fc.property(rules, ranges, (any, range) => {
      for (const { scheduled, effective, provisional } of resolveReceptionDays(any, range, calendar)) {
        const years = [scheduled, effective ?? scheduled].map((day) => calendar[day.slice(0, 4)]?.status)
        expect(provisional).toBe(years.some((status) => status !== 'official'))
      }
    }),
  )
})
