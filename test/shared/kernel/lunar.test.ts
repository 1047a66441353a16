import { addDays, type Day } from '#shared/kernel/day'
import { lunarDay, lunarText } from '#shared/kernel/lunar'

test.each([
  ['2026-02-16', '除夕'],
  ['2026-02-17', '春节'],
  ['2026-02-24', '初八'],
  ['2026-03-03', '元宵节'],
  ['2026-03-10', '廿二'],
  ['2026-02-26', '初十'],
  ['2026-03-08', '二十'],
  ['2026-03-19', '二月'],
  ['2026-06-19', '端午节'],
  ['2026-09-25', '中秋节'],
  ['2026-01-26', '腊八节'],
  ['2027-02-05', '除夕'],
  ['2027-02-06', '春节'],
  ['2027-06-09', '端午节'],
  ['2027-09-15', '中秋节'],
  ['2025-01-28', '除夕'],
  ['2025-07-25', '闰六月'],
  ['2033-12-22', '闰冬月'],
  ['2034-02-19', '春节'],
  ['2019-12-31', ''],
  ['2055-01-01', ''],
])('%s is %s', (day, text) => {
  expect(lunarText(day)).toBe(text)
})

test('a repeated month keeps no festival twice', () => {
  const years: Day[] = Array.from({ length: 365 }, (_, n) => addDays('2025-01-29', n))
  const festivals = years.flatMap((day) => lunarDay(day)?.festival ?? [])
  expect(new Set(festivals).size).toBe(festivals.length)
})

test('agrees with ICU on every day of 2024–2026', () => {
  const icu = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  })
  for (let day: Day = '2024-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
    const parts = icu.formatToParts(new Date(day))
    const part = (type: string) => parts.find((each) => each.type === type)?.value
    const lunar = lunarDay(day)
    expect([day, `${lunar?.month}${lunar?.leap ? 'bis' : ''}`, `${lunar?.day}`]).toEqual([
      day,
      part('month'),
      part('day'),
    ])
  }
})
