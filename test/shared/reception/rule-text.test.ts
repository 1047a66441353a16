import { hoursText, plainHoursText } from '#shared/reception/hours-text'
import { patternText, ruleText } from '#shared/reception/rule-text'

test.each([
  ['FREQ=MONTHLY;BYMONTHDAY=15', '每月15日'],
  ['FREQ=MONTHLY;BYMONTHDAY=9,19', '每月9日、19日'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '每月最后一天'],
  ['FREQ=MONTHLY;BYDAY=2TU', '每月第二个星期二'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '每月最后一个星期五'],
  ['FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14', '每月8日至14日之间的星期二'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '每月星期一、星期二、星期三、星期四、星期五里的最后一个'],
  ['FREQ=WEEKLY;BYDAY=WE', '每周三'],
  ['FREQ=WEEKLY;BYDAY=MO,SU', '每周一、周日'],
  ['DTSTART:20260107\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '每两周的周三（从2026年1月算起）'],
  ['FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYMONTHDAY=15', '每单月15日'],
  ['FREQ=MONTHLY;BYMONTH=12,2,4,6,8,10;BYMONTHDAY=15', '每双月15日'],
  ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1TU', '每季度最后一个月第一个星期二'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20', '每年12月20日'],
  ['DTSTART:20260115\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', '每三个月的15日（从2026年1月算起）'],
  [
    'DTSTART:20260115\nRRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=1TU',
    '每两年的5月第一个星期二（从2026年1月算起）',
  ],
  ['DTSTART:20260115\nRRULE:FREQ=MONTHLY', '每月15日'],
  ['FREQ=MONTHLY;BYDAY=WE', '每月每个星期三'],
  ['FREQ=YEARLY;BYMONTHDAY=15', '每月15日'],
  ['FREQ=WEEKLY;BYMONTH=6,7,8;BYDAY=WE', '每年6、7、8月的每周三'],
  ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231', '每周三（到2026年12月31日为止）'],
])('%s reads %s', (rrule, text) => {
  expect(patternText({ rrule })).toBe(text)
})

test('the four readings of the first week read differently', () => {
  const texts = (['nth', 'weekOfFirst', 'firstFullWeek', 'majorityWeek'] as const).map((firstWeek) =>
    patternText({ firstWeek, weekday: 2 }),
  )
  expect(texts).toEqual([
    '每月第一个星期二',
    '每月1日所在那一周的周二',
    '每月第一个整周的周二',
    '每月4日所在那一周的周二',
  ])
})

test('named dates are listed, many are counted', () => {
  expect(patternText({ dates: ['2026-03-23', '2026-03-03'] })).toBe('3月3日、3月23日')
  expect(patternText({ dates: ['2026-03-03', '2026-03-08', '2026-03-13', '2026-03-18'] })).toBe(
    '3月3日、3月8日、3月13日等4天',
  )
})

test.each([
  ['09:00', '11:00', '上午 9:00–11:00'],
  ['09:00', '12:00', '上午 9:00–12:00'],
  ['08:30', '14:00', '上午 8:30–下午 2:00'],
  ['14:30', '16:30', '下午 2:30–4:30'],
  ['19:00', '20:30', '晚上 7:00–8:30'],
])('%s to %s reads %s', (start, end, text) => {
  expect(hoursText(start, end)).toBe(text)
})

test.each([
  ['9:00', '11:00', '上午 9–11 点'],
  ['14:00', '17:00', '下午 2–5 点'],
  ['08:30', '11:00', '上午 8:30–11:00'],
])('in 关怀模式 %s to %s reads %s', (start, end, text) => {
  expect(plainHoursText(start, end)).toBe(text)
})

test('a whole rule reads as on the wall', () => {
  const rule = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }
  expect(ruleText({ rule, start: '09:00', end: '11:00' })).toBe('每月15日 上午 9:00–11:00')
})
