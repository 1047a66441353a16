import fc from 'fast-check'
import { addDays, monthOf, weekdayOf, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { candidateDays } from '#shared/reception/candidates'
import { firstWeekDay } from '#shared/reception/first-week'
import { FirstWeek } from '#shared/reception/rule'
import { expectGolden, table } from '#test/support/golden'
import { someDay } from '#test/support/some-day'

const year2026 = { from: '2026-01-01', to: '2026-12-31' }
const days = (rrule: string, range = year2026) => candidateDays({ rrule }, range)
const monthsOfYear = (year: string) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

/** domain.md §2.2, the printed table. */
const firstTuesdays = {
  '2026 nth': '01-06 02-03 03-03 04-07 05-05 06-02 07-07 08-04 09-01 10-06 11-03 12-01',
  '2026 weekOfFirst': '12-30 01-27 02-24 03-31 04-28 06-02 06-30 07-28 09-01 09-29 10-27 12-01',
  '2026 firstFullWeek': '01-06 02-03 03-03 04-07 05-05 06-02 07-07 08-04 09-08 10-06 11-03 12-08',
  '2026 majorityWeek': '12-30 02-03 03-03 03-31 05-05 06-02 06-30 08-04 09-01 09-29 11-03 12-01',
  '2027 nth': '01-05 02-02 03-02 04-06 05-04 06-01 07-06 08-03 09-07 10-05 11-02 12-07',
  '2027 firstFullWeek': '01-05 02-02 03-02 04-06 05-04 06-08 07-06 08-03 09-07 10-05 11-02 12-07',
}

test.each(Object.entries(firstTuesdays))('the Tuesday of the first week, %s', (key, printed) => {
  const [year = '', reading] = key.split(' ')
  const found = monthsOfYear(year).map((month) => firstWeekDay(FirstWeek.parse(reading), 2, month).slice(5))
  expect(found.join(' ')).toBe(printed)
})

test('all four readings over two years, as approved', () => {
  const rows = ['2026', '2027']
    .flatMap(monthsOfYear)
    .map((month) => [month, ...FirstWeek.options.map((reading) => firstWeekDay(reading, 2, month))])
  const head = ['月份', '第一个周二', '1日所在周的周二', '第一个整周的周二', '4日所在周的周二']
  expectGolden('first-week.md', `# 每月第一周的周二：四种读法\n\n${table(head, rows)}`)
})

test('a first week that begins in the month before is found from both sides of the year', () => {
  const rule = { firstWeek: 'weekOfFirst', weekday: 2 } as const
  expect(candidateDays(rule, { from: '2025-12-20', to: '2025-12-31' })).toEqual(['2025-12-30'])
  expect(candidateDays(rule, { from: '2026-12-20', to: '2026-12-31' })).toEqual(['2026-12-29'])
})

test.each([
  ['FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYMONTHDAY=15', 6, '2026-11-15'],
  ['FREQ=MONTHLY;BYMONTHDAY=9,19', 24, '2026-12-19'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', 7, '2026-12-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 12, '2026-12-31'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 12, '2026-12-25'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 12, '2026-12-31'],
  ['FREQ=WEEKLY;BYDAY=MO', 52, '2026-12-28'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15', 4, '2026-12-15'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTH=2,3,5;BYMONTHDAY=15', 2, '2026-05-15'],
  ['DTSTART:20251015\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', 4, '2026-10-15'],
  ['DTSTART;TZID=Asia/Shanghai:20260107T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 26, '2026-12-23'],
  ['DTSTART:20260107\nRRULE:FREQ=WEEKLY', 52, '2026-12-30'],
  ['DTSTART:20260107\nRRULE:FREQ=WEEKLY;COUNT=3', 3, '2026-01-21'],
  ['RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260630', 25, '2026-06-24'],
  ['freq=monthly;bymonthday=15;', 12, '2026-12-15'],
])('%j gives %i days in 2026, the last %s', (rrule, count, last) => {
  const found = days(rrule)
  expect([found.length, found.at(-1)]).toEqual([count, last])
})

test('second Tuesdays have two spellings', () => {
  expect(days('FREQ=MONTHLY;BYDAY=2TU')).toEqual(days('FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14'))
})

test('dates named one by one come sorted, once, and only within the range', () => {
  const dates = ['2026-03-08', '2026-03-03', '2026-03-08', '2025-12-31']
  expect(candidateDays({ dates }, year2026)).toEqual(['2026-03-03', '2026-03-08'])
})

test('an empty or turned range has no days', () => {
  expect(days('FREQ=MONTHLY;BYMONTHDAY=15', { from: '2026-01-16', to: '2026-01-20' })).toEqual([])
  expect(days('FREQ=MONTHLY;BYMONTHDAY=15', { from: '2026-12-31', to: '2026-01-01' })).toEqual([])
})

function refusalOf(rrule: string): Fault {
  try {
    days(rrule)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error(`${rrule} was not refused`)
}

test.each([
  ['FREQ=DAILY;BYDAY=MO', '接待日只能按周、按月或按年安排'],
  ['FREQ=SECONDLY', '接待日只能按周、按月或按年安排'],
  ['BYMONTHDAY=15', '接待日只能按周、按月或按年安排'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', '要说明从哪一天或哪几个月算起'],
  ['FREQ=MONTHLY;INTERVAL=5;BYMONTH=1,6;BYMONTHDAY=15', '要说明从哪一天或哪几个月算起'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '要说明从哪一天或哪几个月算起'],
  ['FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=1', '要说明从哪一天或哪几个月算起'],
  ['FREQ=MONTHLY', '没有说是哪一天'],
  ['FREQ=WEEKLY', '没有说是哪一天'],
  ['FREQ=YEARLY;BYMONTH=12', '没有说是哪一天'],
  ['FREQ=MONTHLY;BYSETPOS=1', '没有说是哪一天'],
  ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', '一天也排不出来'],
  ['FREQ=MONTHLY;BYDAY=1TU;BYMONTHDAY=20', '一天也排不出来'],
  ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=6', '一天也排不出来'],
  ['DTSTART:20260115\nRRULE:FREQ=MONTHLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=15', '一天也排不出来'],
  ['DTSTART:00010101\nRRULE:FREQ=WEEKLY;BYDAY=TU', '年份不对'],
  ['FREQ=MONTHLY;BYDAY=6TU', '没有第六个'],
  ['FREQ=WEEKLY;BYDAY=2TU', '每周的接待日只能选星期几'],
  ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', '要说明从哪一天算起'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', '不对'],
  ['FREQ=MONTHLY;BYMONTHDAY=0', '不对'],
  ['FREQ=MONTHLY;INTERVAL=0;BYMONTHDAY=1', '不对'],
  ['FREQ=MONTHLY;BYDAY=XX', '不对'],
  ['FREQ=MONTHLY;BYMONTHDAY=15;BYHOUR=9', '看不懂'],
  ['FREQ=MONTHLY;BYMONTHDAY=15;BYMONTHDAY=16', '写了两次'],
  ['DTSTART:20260230\nRRULE:FREQ=WEEKLY', '没有“2026-02-30”这一天'],
  ['每月15日', '看不懂'],
  ['constructor=1', '看不懂'],
  ['FREQ', '不对'],
])('%j is refused in words', (rrule, words) => {
  const fault = refusalOf(rrule)
  expect([fault.code, fault.field]).toEqual(['invalidInput', 'rule'])
  expect(fault.message).toContain(words)
})

test('ten years at most', () => {
  expect(() => days('FREQ=WEEKLY;BYDAY=WE', { from: '2026-01-01', to: '2046-01-01' })).toThrow(
    '一次最多排十年',
  )
})

const rules = fc.constantFrom(
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=WEEKLY;BYDAY=MO,WE',
  'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=MONTHLY;INTERVAL=6;BYMONTH=4,10;BYDAY=1TH',
  'FREQ=YEARLY;BYDAY=20MO',
)

test('where a range is cut never changes the days', () => {
  const known = new Map<string, Day[]>()
  const whole = (rrule: string) => known.get(rrule) ?? days(rrule, { from: '2024-01-01', to: '2031-01-01' })
  fc.assert(
    fc.property(rules, someDay, fc.integer({ min: 0, max: 400 }), (rrule, from, length) => {
      known.set(rrule, whole(rrule))
      const to = addDays(from, length)
      expect(days(rrule, { from, to })).toEqual(whole(rrule).filter((day) => from <= day && day <= to))
    }),
  )
})

test('a first-week day is the asked weekday, and only two readings leave the month', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FirstWeek.options),
      fc.integer({ min: 1, max: 7 }),
      someDay,
      (reading, weekday, any) => {
        const day = firstWeekDay(reading, weekday, monthOf(any))
        expect(weekdayOf(day)).toBe(weekday % 7)
        if (reading === 'nth' || reading === 'firstFullWeek') expect(monthOf(day)).toBe(monthOf(any))
      },
    ),
  )
})
