import {
  beforeText,
  leftText,
  rangeText,
  rowDueText,
  sentText,
  skippedText,
  whenText,
} from '#shared/messages/clocks/deadline-text'
import { aCounty } from '#test/support/a-county'
import { calendar } from '#test/support/calendar'
import { beijing, pinnedNow } from '#test/support/pinned'

const asOf = { now: pinnedNow, county: aCounty() }
const at = (text: string) => beijing(text).toISOString()

test.each([
  ['2026-02-27 18:00', '还有 7 个工作日', '2月27日前'],
  ['2026-02-13 18:00', '还有 2 个工作日', '2月13日前'],
  ['2026-02-12 18:00', '还有 1 个工作日', '明天 18:00 前'],
  ['2026-02-11 18:00', '今天到期', '今天 18:00 前'],
  ['2026-02-11 09:00', '今天已过时间', '今天已过时间'],
  ['2026-02-09 18:00', '超期 2 天', '超期 2 天'],
  ['2026-01-30 18:00', '超期 12 天', '超期 12 天'],
])('due %s: %s', (due, left, row) => {
  expect(leftText(at(due), asOf)).toBe(left)
  expect(rowDueText(at(due), pinnedNow)).toBe(row)
})

test('a date on which nobody works before it is named', () => {
  const eve = { now: beijing('2026-02-14 19:00'), county: asOf.county }
  expect(leftText(at('2026-02-16 18:00'), eve)).toBe('2月16日到期')
})

test.each([
  ['2026-02-11', '2026-02-27', '春节2月15–23日不算'],
  ['2026-09-20', '2026-10-13', '中秋节9月25–27日、国庆节10月1–7日不算'],
  ['2026-02-24', '2026-02-27', ''],
])('from %s to %s: %s', (from, to, text) => expect(skippedText(from, to, calendar)).toBe(text))

test('ranges, instants and days in words', () => {
  expect(rangeText('2026-12-31', '2027-01-03')).toBe('12月31日–1月3日')
  expect(rangeText('2026-04-05', '2026-04-05')).toBe('4月5日')
  expect(beforeText(at('2026-02-27 18:00'))).toBe('2月27日（周五）前')
  expect(whenText(at('2026-02-06 10:12'), pinnedNow)).toBe('2月6日 10:12')
  expect(whenText(at('2025-12-31 23:59'), pinnedNow)).toBe('2025年12月31日 23:59')
  expect(sentText(at('2026-02-11 08:55'), pinnedNow)).toBe('今天 8:55')
  expect(sentText(at('2026-02-10 19:42'), pinnedNow)).toBe('昨天 19:42')
  expect(sentText(at('2026-02-09 09:00'), pinnedNow)).toBe('2月9日')
})
