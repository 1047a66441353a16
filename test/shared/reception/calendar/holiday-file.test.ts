import { Fault } from '#shared/kernel/fault'
import { readHolidayFile } from '#shared/reception/calendar/holiday-file'
import { linesOf, yearOfDays } from '#shared/reception/calendar/year-of-days'

const told = { status: 'official', source: '' } as const
const off = (date: string, name = '元旦') => ({ name, date, isOffDay: true })

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof Fault) return error.message
  }
  throw new Error('not refused')
}

test('a holiday-cn file, whole or its days alone', () => {
  const days = [off('2027-01-01')]
  expect(readHolidayFile(JSON.stringify({ year: 2027, papers: [], days }))).toEqual({ year: 2027, days })
  expect(readHolidayFile(JSON.stringify(days))).toEqual({ year: null, days })
})

test.each([
  ['{"year": 2027,\n"days": [\n{"name" "元旦"}\n]}', '第3行附近读不懂'],
  ['每年元旦放假', '读不懂'],
  ['{"year": 2027}', '没有放假的日子'],
  ['{"year": 2027, "days": []}', '还没公布'],
  ['[{"name": "元旦", "isOffDay": true}]', '第1条没写日期'],
  ['[{"name": "元旦", "date": "2027-01-01"}]', '第1条（2027-01-01）没写是放假还是上班'],
  ['["2027-01-01"]', '第1条不是一个日子'],
])('%j is refused: %s', (text, words) => {
  expect(refusal(() => readHolidayFile(text))).toContain(words)
})

test('days next to each other under one name are one block, others are not', () => {
  const lines = [
    off('2027-01-03'),
    off('2027-01-01'),
    off('2027-01-02'),
    off('2027-01-04', '别的'),
    off('2027-01-06'),
  ]
  expect(yearOfDays(2027, lines, told).off).toEqual([
    ['元旦', '2027-01-01', '2027-01-03'],
    ['别的', '2027-01-04', '2027-01-04'],
    ['元旦', '2027-01-06', '2027-01-06'],
  ])
})

test('days around New Year may belong to the year’s notice, others may not', () => {
  expect(yearOfDays(2027, [off('2026-12-31'), off('2027-01-01')], told).off).toHaveLength(1)
  expect(refusal(() => yearOfDays(2027, [off('2026-10-01', '国庆节')], told))).toContain('不是2027年的')
})

test.each([
  [[{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }], '最后一天不对'],
  [[{ name: '元旦', from: '2027-01-01', to: '2027-01-32' }], '最后一天不对'],
  [[{ name: '元旦', from: '2027-01-01', to: '2027-12-01' }], '超过了31天'],
  [[{ name: '', from: '2027-01-01', to: '2027-01-01' }], '没写放的是什么假'],
  [[{ name: '元旦', from: '某天', to: '2027-01-01' }], '不是真有的日子'],
])('by hand, %j is refused: %s', (blocks, words) => {
  expect(refusal(() => yearOfDays(2027, linesOf(blocks, []), told))).toContain(words)
})
