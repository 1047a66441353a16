import { reasonText } from '#shared/reception/reason-text'

test.each([
  ['2026-01-15', '2026-01-15', 'regular', ''],
  ['2026-02-15', '2026-02-24', 'holiday:春节', '春节放假，顺延到节后'],
  ['2026-03-15', '2026-03-16', 'weekend', '碰上周末，顺延到周一'],
  ['2026-02-07', '2026-02-24', 'weekend', '碰上周末，顺延到2月24日（周二）'],
  ['2026-09-19', '2026-09-20', 'weekend', '碰上周末，顺延到补班的周日'],
  ['2026-03-15', '2026-03-15', 'weekend', '碰上周末，照常接待'],
  ['2026-02-15', '2026-02-15', 'holiday:春节', '春节放假，照常接待'],
  ['2026-02-15', null, 'holiday:春节', '春节放假，这次不接待'],
  ['2026-02-18', null, 'holiday:春节;collapsed_into:2026-02-25', '春节放假，并入2月25日（周三）那一次'],
  ['2026-03-14', null, 'weekend;collapsed_into:2026-03-16', '碰上周末，并入3月16日（周一）那一次'],
  ['2026-03-16', '2026-03-20', '会议室停电', '会议室停电'],
])('%s held on %s because of %s reads “%s”', (...[scheduled, effective, reason, text]) => {
  expect(reasonText({ scheduled, effective, reason })).toBe(text)
})
