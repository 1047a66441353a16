import fc from 'fast-check'
import type { Day } from '#shared/kernel/day'
import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import { addDays } from '#shared/kernel/day'
import { blankSession } from '#shared/reception/blank-session'
import { candidateDays } from '#shared/reception/candidates'
import { calendarFile, type RuleDays } from '#shared/sheets/calendar-file'
import { calendarText } from '#cloud/sheets/ics'
import { pinnedNow } from '#test/support/pinned'
import { expand } from './expand'

const monthly = 'FREQ=MONTHLY;BYMONTHDAY=15'
const weekly = 'FREQ=WEEKLY;BYDAY=TH'
const year = { from: '2026-01-01', to: '2026-12-31' }
const rule =
  (rrule: string): RuleDays =>
  (range) => ({ rrule, days: candidateDays({ rrule }, range) })
const deputy = { _id: 'D1', name: '周演示', status: 'active' as const, mandates: [], order: 1 }

function aSession(day: Day, over: Partial<ReceptionDay> = {}): ReceptionDay {
  const place = '站里'
  return { ...blankSession({ _id: `R-${day}`, day }), siteId: 'ST05', place, deputyIds: ['D1'], ...over }
}

function fileOf(sessions: ReceptionDay[], ruleDays: RuleDays = rule(monthly), duty: DutySlot[] = []) {
  const siteNames = new Map([['ST05', '柳沟镇联络站']])
  const deputies = new Map([['D1', deputy]])
  return calendarFile({
    id: 'ST05',
    name: '接待日',
    phone: '0000',
    siteNames,
    deputies,
    sessions,
    duty,
    ruleDays,
  })
}

const textOf = (...facts: Parameters<typeof fileOf>) => calendarText(fileOf(...facts), pinnedNow)
const held = ({ effective, start }: ReceptionDay) => `${effective} ${start} 代表公开接待日 · 柳沟镇联络站`

test('a moved session is taken out on its old day and put in on its new one', () => {
  const move = { from: '2026-02-15', to: '2026-02-24', reason: '春节放假', at: '', late: false, byName: '' }
  const text = textOf([
    aSession('2026-01-15'),
    aSession('2026-02-15', {
      effective: '2026-02-24',
      reason: 'holiday:春节',
      moves: [move],
      state: 'published',
    }),
    aSession('2026-03-15', { effective: null, reason: 'weekend;collapsed_into:2026-03-16' }),
    aSession('2026-04-15'),
  ])
  for (const line of [
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20260415T155959Z',
    'RDATE;TZID=Asia/Shanghai:20260224T090000',
    'EXDATE;TZID=Asia/Shanghai:20260215T090000',
    'EXDATE;TZID=Asia/Shanghai:20260315T090000',
    'RECURRENCE-ID;TZID=Asia/Shanghai:20260224T090000',
    'DTSTAMP:20260211T012000Z',
    'TZID:Asia/Shanghai',
  ])
    expect(text.split('\r\n')).toContain(line)
  expect(text.replace(/\r\n /g, '')).toContain(
    '接待代表：周演示\\n原定2月15日（周日），因为春节放假，顺延到节后\\n电话 0000',
  )
  expect(expand(text).map((one) => one.slice(0, 16))).toEqual([
    '2026-01-15 09:00',
    '2026-02-24 09:00',
    '2026-04-15 09:00',
  ])
})

test('ids stay, the sequence rises with every change', () => {
  const before = fileOf([aSession('2026-01-15'), aSession('2026-02-15')])
  const after = fileOf([
    aSession('2026-01-15'),
    aSession('2026-02-15', { effective: '2026-02-24', version: 2 }),
  ])
  expect(after.series.map(({ uid }) => uid)).toEqual(before.series.map(({ uid }) => uid))
  expect(after.series[0]?.sequence).toBe((before.series[0]?.sequence ?? 0) + 1)
})

test('a called-off session is said to be, under its own id', () => {
  const moves = [{ from: '2026-03-15', to: null, reason: '大雪', at: '', late: true, byName: '' }]
  const off = aSession('2026-03-15', { state: 'cancelled', effective: null, moves })
  const text = textOf([aSession('2026-01-15'), aSession('2026-02-15'), off])
  expect(text).toContain('STATUS:CANCELLED')
  expect(text).toContain('UID:R-2026-03-15@lianluozhan')
  expect(expand(text)).toHaveLength(2)
})

test('every line is at most 75 bytes, what commas and line breaks mean is kept', () => {
  const place = '柳沟镇中心小学二楼会议室, 二渠村村口往东三百米; 看见红色门牌就是'.repeat(2)
  const text = textOf([aSession('2026-01-15', { place }), aSession('2026-02-15', { place })])
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replace(/\r\n /g, '')).toContain('会议室\\, 二渠村村口往东三百米\\; 看见')
})

/** What became of a day that a rule proposed. */
const fate = fc.record({
  to: fc.constantFrom<number | null>(0, 0, 0, 1, 9, null),
  start: fc.constantFrom('09:00', '09:00', '09:00', '14:30'),
  kind: fc.constantFrom<ReceptionDay['kind']>('ordinary', 'ordinary', 'joint'),
  state: fc.constantFrom<ReceptionDay['state']>('proposed', 'published', 'closed', 'cancelled'),
})

test.each([monthly, weekly, null])('expanded, a file by %s is exactly the effective days', (rrule) => {
  const days = candidateDays({ rrule: rrule ?? monthly }, year)
  const fates = fc.array(fate, { minLength: days.length, maxLength: days.length })
  fc.assert(
    fc.property(fates, (all) => {
      const sessions = all.map(({ to, state, ...rest }, n) => {
        const day = days[n] ?? ''
        const effective = to === null || state === 'cancelled' ? null : addDays(day, to)
        return aSession(day, { ...rest, state, effective, end: rest.start === '09:00' ? '11:00' : '16:00' })
      })
      const shown = expand(textOf(sessions, rrule === null ? () => null : rule(rrule)))
      const wanted = sessions.filter(({ effective }) => effective !== null)
      expect(shown.map((one) => one.slice(0, 16))).toEqual(wanted.map((one) => held(one).slice(0, 16)).sort())
    }),
    { numRuns: 25 },
  )
})
