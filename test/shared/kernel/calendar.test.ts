import fc from 'fast-check'
import {
  addCalendarDays,
  addMonths,
  addWorkdays,
  deadline,
  HolidayCalendar,
  isWorkday,
  nextWorkday,
  skippedHolidays,
  workdaysBetween,
  workdayStatus,
  type Deadline,
  type Term,
} from '#shared/kernel/calendar'
import { addDays, diffDays, weekdayOf } from '#shared/kernel/day'
import { calendar } from '#test/support/calendar'
import { expectGolden, table } from '#test/support/golden'
import { someDay } from '#test/support/some-day'
import examples from '../../golden/deadlines.examples.json'

type Example = Term & Deadline & { name: string }

const example = (
  name: string,
  [start, kind, n]: [string, Term['kind'], number],
  [raw, due]: [string, string],
) => ({ name, start, kind, n, raw, due, rolled: raw !== due, provisional: false }) satisfies Example

/** domain.md §3.3, the printed fixtures. */
const printed: Example[] = [
  example('5 工作日，跨春节，含周六补班', ['2026-02-13', 'workdays', 5], ['2026-02-27', '2026-02-27']),
  example('2 工作日，跨春节', ['2026-02-13', 'workdays', 2], ['2026-02-24', '2026-02-24']),
  example('5 工作日，跨国庆，含周六补班', ['2026-09-30', 'workdays', 5], ['2026-10-13', '2026-10-13']),
  example('5 工作日，跨劳动节，含周六补班', ['2026-04-30', 'workdays', 5], ['2026-05-11', '2026-05-11']),
  example('2 工作日，周日补班', ['2026-09-18', 'workdays', 2], ['2026-09-21', '2026-09-21']),
  example('15 日，末日在春节', ['2026-02-05', 'days', 15], ['2026-02-20', '2026-02-24']),
  example('60 日，末日在国庆', ['2026-08-03', 'days', 60], ['2026-10-02', '2026-10-08']),
  example('90 日，末日是周日', ['2026-08-03', 'days', 90], ['2026-11-01', '2026-11-02']),
  example('3 个月，末日是补班的周六，不顺延', ['2025-11-28', 'months', 3], ['2026-02-28', '2026-02-28']),
  example('3 个月，没有对应日，取月末', ['2025-11-30', 'months', 3], ['2026-02-28', '2026-02-28']),
  example('3 个月，31 日对 30 日', ['2026-01-31', 'months', 3], ['2026-04-30', '2026-04-30']),
  example('6 个月，31 日对 31 日', ['2026-01-31', 'months', 6], ['2026-07-31', '2026-07-31']),
  example('3 个月，末日在国庆', ['2026-07-01', 'months', 3], ['2026-10-01', '2026-10-08']),
  example('1 个月，末日在国庆', ['2026-09-01', 'months', 1], ['2026-10-01', '2026-10-08']),
  example('10 工作日，跨国庆', ['2026-09-28', 'workdays', 10], ['2026-10-16', '2026-10-16']),
]

const termOf = ({ start, kind, n }: Example): Term => ({ start, kind, n })

test.each([...(examples as Example[]), ...printed])('$name', (each) => {
  const { due, raw, rolled, provisional } = each
  expect(deadline(termOf(each), calendar)).toEqual({ due, raw, rolled, provisional })
})

test('a deadline of a year without an official calendar is provisional', () => {
  const at = (start: string, kind: Term['kind'], n: number) => deadline({ start, kind, n }, calendar)
  expect(at('2026-12-30', 'workdays', 3)).toEqual({
    due: '2027-01-05',
    raw: '2027-01-05',
    rolled: false,
    provisional: true,
  })
  expect(at('2026-12-29', 'workdays', 2).provisional).toBe(false)
  expect(at('2025-12-31', 'workdays', 1)).toMatchObject({ due: '2026-01-04', provisional: false })
  expect(at('2027-12-31', 'months', 1)).toMatchObject({ due: '2028-01-31', provisional: true })
})

test('deadlines read by a clerk, as approved', () => {
  const units = { workdays: '个工作日', days: '日', months: '个月' }
  const terms: [Term['kind'], number][] = [
    ['workdays', 1],
    ['workdays', 2],
    ['workdays', 5],
    ['workdays', 10],
    ['days', 7],
    ['days', 15],
    ['months', 3],
  ]
  const starts = [
    '2026-02-11',
    '2026-02-13',
    '2026-04-30',
    '2026-09-30',
    '2026-11-22',
    '2026-12-30',
    '2027-02-04',
  ]
  const rows = starts.flatMap((start) =>
    terms.map(([kind, n]) => {
      const { due, raw, rolled, provisional } = deadline({ start, kind, n }, calendar)
      const skipped = skippedHolidays(start, due, calendar).map(({ name }) => name)
      const notes = [rolled ? `${raw} 是休息日，顺延` : '', provisional ? '日历待公布' : ''].filter(Boolean)
      return [start, `${n} ${units[kind]}`, due, skipped.join('、'), notes.join('；')]
    }),
  )
  const head = ['起算（当日不算）', '期限', '最后一天', '碰到的假期', '说明']
  expectGolden('deadlines.md', `# 期限怎么算\n\n${table(head, rows)}`)
})

test.each([
  ['2026-02-14', { workday: true, makeUp: true, provisional: false }],
  ['2026-02-15', { workday: false, holiday: '春节', provisional: false }],
  ['2026-02-24', { workday: true, provisional: false }],
  ['2026-03-01', { workday: false, provisional: false }],
  ['2027-02-10', { workday: false, holiday: '春节', provisional: true }],
  ['2028-10-01', { workday: false, provisional: true }],
  ['2028-10-02', { workday: true, provisional: true }],
])('%s', (day, status) => {
  expect(workdayStatus(day, calendar)).toEqual(status)
})

test('a block that runs over New Year is known on both sides', () => {
  const year = {
    status: 'official',
    source: '测试',
    off: [['元旦', '2027-12-31', '2028-01-02']],
    work: ['2027-12-26'],
  }
  const spanning = HolidayCalendar.parse({ 2028: year })
  expect(workdayStatus('2027-12-31', spanning)).toEqual({
    workday: false,
    holiday: '元旦',
    provisional: true,
  })
  expect(isWorkday('2027-12-26', spanning)).toBe(true)
})

test.each([
  [{ 26: { status: 'official', source: '', off: [], work: [] } }],
  [{ 2026: { status: 'missing', source: '', off: [], work: [] } }],
  [{ 2026: { status: 'official', source: '', off: [['春节', '2026-02-30', '2026-03-01']], work: [] } }],
  [{ 2026: { status: 'official', source: '', off: [['春节', '2026-02-15']], work: [] } }],
])('a malformed calendar is refused: %j', (data) => {
  expect(HolidayCalendar.safeParse(data).success).toBe(false)
})

test('workdays left, and which holidays do not count', () => {
  expect(workdaysBetween('2026-02-13', '2026-02-27', calendar)).toBe(5)
  expect(workdaysBetween('2026-02-15', '2026-02-23', calendar)).toBe(0)
  expect(workdaysBetween('2026-02-27', '2026-02-13', calendar)).toBe(0)
  expect(skippedHolidays('2026-02-13', '2026-02-27', calendar)).toEqual([
    { name: '春节', from: '2026-02-15', to: '2026-02-23' },
  ])
  expect(skippedHolidays('2026-02-23', '2026-02-27', calendar)).toEqual([])
  expect(skippedHolidays('2026-09-24', '2027-01-01', calendar).map(({ name }) => name)).toEqual([
    '中秋节',
    '国庆节',
    '元旦',
  ])
})

const few = fc.integer({ min: 0, max: 40 })

test('counting workdays lands on a workday, grows, and counts back', () => {
  fc.assert(
    fc.property(someDay, few, (start, n) => {
      const due = addWorkdays(start, n, calendar)
      expect(workdaysBetween(start, due, calendar)).toBe(n)
      expect(addWorkdays(start, n + 1, calendar) > due).toBe(true)
      expect(addWorkdays(addDays(start, 1), n, calendar) >= due).toBe(true)
      if (n > 0) expect(isWorkday(due, calendar)).toBe(true)
    }),
  )
})

test('a term never ends on a rest day and moves no further than the block it ends in', () => {
  fc.assert(
    fc.property(someDay, few, (start, n) => {
      for (const [raw, due] of [
        [addDays(start, n), addCalendarDays(start, n, calendar)],
        [deadline({ start, kind: 'months', n }, calendar).raw, addMonths(start, n, calendar)],
      ] as const) {
        expect(isWorkday(due, calendar)).toBe(true)
        expect(due).toBe(isWorkday(raw, calendar) ? raw : nextWorkday(raw, calendar))
        expect(diffDays(raw, due)).toBeLessThan(10)
      }
    }),
  )
})

test('without data the week is plain', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const weekend = [0, 6].includes(weekdayOf(day))
      expect(workdayStatus(day, {})).toEqual({ workday: !weekend, provisional: true })
    }),
  )
})
