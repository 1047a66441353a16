import type { RulePattern } from '#shared/reception/rule'
import { blankForm, formOf, patternOf, type RuleForm } from '#shared/reception/rules/rule-form'

const patterns: [RuleForm['kind'], RulePattern][] = [
  ['monthDay', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }],
  ['monthDay', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }],
  ['nthWeekday', { rrule: 'FREQ=MONTHLY;BYDAY=2TU' }],
  ['nthWeekday', { rrule: 'FREQ=MONTHLY;BYDAY=-1FR' }],
  ['weekly', { rrule: 'FREQ=WEEKLY;BYDAY=MO,WE' }],
  ['oddMonths', { rrule: 'FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYMONTHDAY=15' }],
  ['oddMonths', { rrule: 'FREQ=YEARLY;BYMONTH=2,4,6,8,10,12;BYMONTHDAY=9' }],
  ['firstWeek', { firstWeek: 'majorityWeek', weekday: 2 }],
  ['lunar', { lunarDays: [3, 8, 13, 18, 23, 28] }],
  ['lunar', { lunarDays: [10, 20, 30] }],
  ['quota', { atLeast: 2, per: 'halfYear', weekday: 4 }],
  ['either', { oneOfDays: [9, 19] }],
]

test.each(patterns)('as %s: %j goes through the form unchanged', (kind, pattern) => {
  const form = formOf(pattern)
  expect([form.kind, patternOf(form)]).toEqual([kind, pattern])
})

test.each<RulePattern>([
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=9,19' },
  { rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15' },
  { rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15' },
  { rrule: 'DTSTART:20260107\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' },
  { lunarDays: [1, 15] },
  { dates: ['2026-03-08'] },
])('what the form cannot say is kept: %j', (pattern) => {
  const form = formOf(pattern)
  expect([form.kind, patternOf(form)]).toEqual(['other', pattern])
})

test('nothing chosen is no rule', () => {
  expect(patternOf({ ...blankForm, kind: 'weekly', weekdays: [] })).toBeNull()
  expect(patternOf({ ...blankForm, kind: 'lunar', lunarEnds: [] })).toBeNull()
  expect(patternOf({ ...blankForm, kind: 'either', either: [9, 9] })).toBeNull()
  expect(patternOf({ ...blankForm, kind: 'other' })).toBeNull()
})
