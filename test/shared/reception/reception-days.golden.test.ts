import { dayTextWithWeekday } from '#shared/kernel/day'
import { reasonText } from '#shared/reception/reason-text'
import { resolveReceptionDays } from '#shared/reception/resolve'
import { patternText } from '#shared/reception/rule-text'
import { policyText } from '#shared/reception/rules/policy-text'
import type { ResolutionRule, RulePattern } from '#shared/reception/rule'
import { calendar } from '#test/support/calendar'
import { expectGolden, table } from '#test/support/golden'

const patterns: RulePattern[] = [
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' },
  { rrule: 'FREQ=MONTHLY;BYDAY=2TU' },
  { rrule: 'FREQ=WEEKLY;BYDAY=WE' },
  { firstWeek: 'nth', weekday: 2 },
  { firstWeek: 'weekOfFirst', weekday: 2 },
  { firstWeek: 'firstFullWeek', weekday: 2 },
  { firstWeek: 'majorityWeek', weekday: 2 },
  { rrule: 'FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYMONTHDAY=15' },
  { rrule: 'FREQ=WEEKLY;BYDAY=MO' },
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=9' },
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=19' },
  { rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=-1' },
  { rrule: 'FREQ=MONTHLY;BYDAY=-1FR' },
  { rrule: 'FREQ=YEARLY;BYMONTH=2,4,6,8,10,12;BYMONTHDAY=9' },
  { rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20' },
  { rrule: 'DTSTART:20260115\nRRULE:FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15' },
  { oneOfDays: [9, 19] },
  { lunarDays: [3, 8, 13, 18, 23, 28] },
  { lunarDays: [1, 15] },
  { lunarDays: [30] },
  { atLeast: 1, per: 'quarter', weekday: 3 },
  { atLeast: 2, per: 'halfYear', weekday: 4 },
  { atLeast: 1, per: 'year', weekday: 1 },
]

const range = { from: '2026-01-01', to: '2027-12-31' }

function sectionOf(rule: RulePattern): string {
  const days = resolveReceptionDays({ rule, onHoliday: 'postpone', onWeekend: 'postpone' }, range, calendar)
  const rows = days.map((day) => [
    day.scheduled.slice(0, 4),
    dayTextWithWeekday(day.scheduled),
    day.effective === null ? '不单独接待' : dayTextWithWeekday(day.effective),
    reasonText(day),
    day.noticeBy ?? '',
    day.announceEffectiveBy ?? '',
    day.provisional ? '待公布' : '',
  ])
  const head = ['年', '原定', '接待', '说明', '按原定公告', '按改期公告', '日历']
  return `## ${patternText(rule)}\n\n${table(head, rows)}`
}

test('every rule over 2026 and 2027, as approved', () => {
  const title = '# 接待日：节假日和周末都顺延；公告不晚于所列日期\n'
  expectGolden('reception-days.md', [title, ...patterns.map(sectionOf)].join('\n'))
})

const policies: Omit<ResolutionRule, 'rule'>[] = [
  { onHoliday: 'postpone', onWeekend: 'keep' },
  { onHoliday: 'keep', onWeekend: 'postpone' },
  { onHoliday: 'skip', onWeekend: 'postpone' },
  { onHoliday: 'skip', onWeekend: 'keep' },
  { onHoliday: 'postpone', onWeekend: 'postpone', collapseWithinDays: 0 },
  { onHoliday: 'postpone', onWeekend: 'postpone', collapseWithinDays: 7 },
]
const policyRules: RulePattern[] = [
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' },
  { rrule: 'FREQ=WEEKLY;BYDAY=WE' },
  { lunarDays: [3, 8, 13, 18, 23, 28] },
]

function policyRows(rule: RulePattern): string[][] {
  return policies.flatMap((policy) =>
    resolveReceptionDays({ rule, ...policy }, range, calendar)
      .filter(({ reason }) => reason !== 'regular')
      .map((day) => [
        policyText({ rule, ...policy }),
        policy.collapseWithinDays === undefined ? '照平常' : `隔不到${policy.collapseWithinDays}天就并`,
        day.scheduled,
        day.effective ?? '不单独接待',
        reasonText(day),
      ]),
  )
}

test('what each policy makes of rest days over 2026 and 2027, as approved', () => {
  const head = ['放假、周末', '挨得近', '原定', '接待', '说明']
  const sections = policyRules.map(
    (rule) => `## ${patternText(rule)}：碰上放假、周末的日子\n\n${table(head, policyRows(rule))}`,
  )
  expectGolden('reception-policies.md', ['# 接待日：放假和周末的几种办法\n', ...sections].join('\n'))
})
