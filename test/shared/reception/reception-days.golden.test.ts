import { dayTextWithWeekday } from '#shared/kernel/day'
import { reasonText } from '#shared/reception/reason-text'
import { resolveReceptionDays } from '#shared/reception/resolve'
import { patternText } from '#shared/reception/rule-text'
import type { RulePattern } from '#shared/reception/rule'
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
]

function sectionOf(rule: RulePattern): string {
  const range = { from: '2026-01-01', to: '2027-12-31' }
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
