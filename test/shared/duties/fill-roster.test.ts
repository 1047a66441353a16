import { fillRoster } from '#shared/duties/fill-roster'
import { quarterOf, quarterRange, quarterText } from '#shared/duties/quarter'
import type { RosterDeputy } from '#shared/duties/ranking'
import { congressOn, defaultDuties } from '#shared/duties/settings'
import { tally, type RosterSession } from '#shared/duties/tally'
import { servedText, whyText } from '#shared/duties/why-text'
import { rosterSessions } from '#shared/duties/roster-session'
import { dayOf } from '#shared/kernel/day'
import { blankSession } from '#shared/reception/blank-session'
import { plannedDuty, type ReceptionDay } from '#shared/reception/reception-day'
import { gapOf } from '#shared/reception/sessions/session-row'
import { pinnedNow } from '#test/support/pinned'

const deputy = (id: string, over: Partial<RosterDeputy> = {}): RosterDeputy => ({
  id,
  tags: [],
  villages: [],
  ...over,
})
const session = (day: string, over: Partial<RosterSession> = {}): RosterSession => ({
  id: `R-${day}`,
  day,
  needs: 1,
  about: '',
  duties: [],
  open: true,
  ...over,
})
const over = (day: string, duties: RosterSession['duties']) => session(day, { open: false, duties })
const present = (...ids: string[]) => ids.map((deputyId) => ({ deputyId, status: 'present' as const }))
const facts = (...deputies: RosterDeputy[]) => ({ deputies, settings: defaultDuties })
const two = facts(deputy('A'), deputy('B'))

/** Who is chosen for the last session, and why. */
function chosen(sessions: RosterSession[], known = two): string {
  const { chosen } = fillRoster(sessions, known).sessions.at(-1) ?? { chosen: [] }
  return chosen.map(({ deputyId, why }) => `${deputyId}：${whyText(why)}`).join('；')
}

test('first whoever has not come this quarter', () => {
  const past = [over('2026-01-15', present('A')), over('2025-12-15', present('B')), session('2026-02-24')]
  expect(chosen(past)).toBe('B：这个季度还没来过')
})

test('then whoever came least this year', () => {
  const past = [
    over('2026-01-15', present('A')),
    over('2026-02-24', present('B', 'A')),
    session('2026-04-15'),
  ]
  expect(chosen(past)).toBe('B：今年来过 1 次，次数最少')
})

test('then whose last time is longest ago, a year’s edge or not', () => {
  const past = [over('2025-11-17', present('B')), over('2025-12-15', present('A')), session('2026-04-15')]
  expect(chosen(past)).toBe('B：上次来是11月17日，隔得最久')
})

test('then who knows what the session is about, by trade or village', () => {
  const knows = facts(deputy('A'), deputy('B', { tags: ['上学'] }))
  expect(chosen([session('2026-04-15', { about: '上学、托管，局长进站' })], knows)).toBe('B：熟悉“上学”')
  const near = facts(deputy('A'), deputy('B', { villages: ['二渠村'] }))
  expect(chosen([session('2026-04-15', { about: '二渠村文化广场' })], near)).toBe('B：熟悉“二渠村”')
})

test('then a fixed order that is another one in another session', () => {
  const many = facts(...Array.from({ length: 9 }, (_, index) => deputy(`D${index}`)))
  const days = ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15', '2027-01-15']
  const first = days.map((day) => chosen([session(day)], many))
  expect(first[0]).toContain('按固定次序轮到')
  expect(new Set(first).size).toBeGreaterThan(1)
  expect(days.map((day) => chosen([session(day)], many))).toEqual(first)
})

test('absence and leave are no service; a substitute has the credit', () => {
  const past = over('2026-01-15', [
    { deputyId: 'A', status: 'onLeave' },
    { deputyId: 'B', status: 'present' },
  ])
  expect(chosen([past, session('2026-02-24')])).toBe('A：这个季度还没来过')
  const missed = over('2026-01-15', [{ deputyId: 'A', status: 'absent' }, ...present('B')])
  expect(chosen([missed, session('2026-02-24')])).toBe('A：这个季度还没来过')
})

test('a promise nobody noted is no service once the day is over', () => {
  const past = over('2026-01-15', [{ deputyId: 'A', status: 'confirmed' }, ...present('B')])
  expect(chosen([past, session('2026-02-24')])).toBe('A：这个季度还没来过')
})

test('who is expected elsewhere that day, or on leave for it, is passed over; the rest is a gap', () => {
  const away = { ...two, away: new Map([['A', new Set(['2026-02-24'])]]) }
  const [filled] = fillRoster([session('2026-02-24', { needs: 2 })], away).sessions
  expect(filled).toMatchObject({ chosen: [{ deputyId: 'B', why: { by: 'everybody' } }], gap: 1 })
  const leave = session('2026-02-24', { duties: [{ deputyId: 'B', status: 'onLeave' }] })
  expect(chosen([leave])).toBe('A：能来的代表都排上了')
})

test('while a congress sits nobody is put on duty, before and after as always', () => {
  const congress = [{ name: '县人大会议', from: '2026-02-24', to: '2026-02-26' }]
  const settings = { ...defaultDuties, congress }
  const days = ['2026-02-23', '2026-02-24', '2026-02-26', '2026-02-27'].map((day) => session(day))
  const { sessions } = fillRoster(days, { ...two, settings })
  expect(sessions.map(({ gap }) => gap)).toEqual([0, 1, 1, 0])
  expect(congressOn('2026-02-26', settings)).toBe('县人大会议')
  expect(congressOn('2026-02-27', settings)).toBeNull()
})

test('too few seats in a quarter: the alarm says how many a session would need', () => {
  const many = facts(...Array.from({ length: 24 }, (_, index) => deputy(`D${index}`)))
  const wednesdays = Array.from({ length: 11 }, (_, index) =>
    session(`2026-0${1 + Math.floor(index / 4)}-0${1 + (index % 4)}`, { needs: 2 }),
  )
  expect(fillRoster(wednesdays, many).alarms).toEqual([
    { quarter: '2026Q1', deputies: 24, sessions: 11, seats: 22, needed: 24, left: 11, minSeats: 3 },
  ])
  const monthly = ['2026-01-15', '2026-02-24', '2026-03-16'].map((day) => session(day, { needs: 5 }))
  expect(fillRoster(monthly, facts(...many.deputies.slice(0, 18))).alarms).toMatchObject([{ minSeats: 6 }])
  expect(fillRoster(monthly, facts(...many.deputies.slice(0, 15))).alarms).toEqual([])
})

test('the alarm asks only of sessions to come, and as often as the county does', () => {
  const many = Array.from({ length: 18 }, (_, index) => deputy(`D${index}`))
  const monthly = [
    over('2026-01-15', present('D0', 'D1')),
    session('2026-02-24', { needs: 2 }),
    session('2026-03-16', { needs: 2 }),
  ].map((one) => ({ ...one, needs: 2 }))
  const twiceAYear = { ...defaultDuties, perYear: 2 }
  const alarmsFor = (deputies: RosterDeputy[], more: object = {}) =>
    fillRoster(monthly, { deputies, settings: twiceAYear, ...more }).alarms
  // 18 deputies twice a year are 9 a quarter; January had 2.
  expect(alarmsFor(many)).toMatchObject([{ seats: 6, needed: 9, left: 2, minSeats: 4 }])
  expect(alarmsFor(many.slice(0, 12))).toEqual([])
  expect(alarmsFor(many, { plannedTo: '2026-03-30' })).toEqual([])
})

test('too much for one person is named', () => {
  const days = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'].map((day) => session(day))
  const { overloads } = fillRoster(days, facts(deputy('A')))
  expect(overloads).toEqual([{ quarter: '2026Q1', deputyId: 'A', count: 4 }])
  expect(fillRoster(days.slice(1), facts(deputy('A'))).overloads).toEqual([])
})

test('a quarter ends at midnight in Beijing, not eight hours later', () => {
  const lastMinute = dayOf('2026-03-31T15:59:00Z')
  const firstMinute = dayOf('2026-03-31T16:00:00Z')
  expect([quarterOf(lastMinute), quarterOf(firstMinute)]).toEqual(['2026Q1', '2026Q2'])
  const past = [over('2026-03-31', present('A')), session('2026-04-01')]
  expect(chosen(past)).toBe('B：今年还没来过')
})

test('quarters have their days and their words', () => {
  expect(quarterRange('2026Q1')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
  expect(quarterRange('2027Q4')).toEqual({ from: '2027-10-01', to: '2027-12-31' })
  expect(quarterText('2026Q2')).toBe('2026年第二季度')
})

test('a suspended deputy vanishes from what is to come and stays in what was', () => {
  const stored = (day: string, over: Partial<ReceptionDay>): ReceptionDay => ({
    ...blankSession({ _id: `R-${day}`, day }),
    duties: [{ ...plannedDuty('A'), status: 'confirmed' }],
    deputyIds: ['A'],
    ...over,
  })
  const past = stored('2026-01-15', { state: 'closed' })
  const next = stored('2026-03-16', { state: 'published' })
  const inOffice = (id: string) => id !== 'A'
  const sessions = rosterSessions([past, next], pinnedNow, inOffice)
  expect(sessions.map(({ duties }) => duties.map(({ deputyId }) => deputyId))).toEqual([['A'], []])
  expect([gapOf(past, inOffice), gapOf(next, inOffice), gapOf(next, () => true)]).toEqual([0, 2, 1])
  expect(
    chosen(
      sessions.map((one) => ({ ...one, needs: 1 })),
      facts(deputy('B')),
    ),
  ).toContain('B')
})

test('how often somebody came, in words', () => {
  const tallies = tally([over('2026-01-15', present('A')), over('2026-04-15', present('A', 'B'))])
  expect(servedText(tallies.get('A'), '2026-02-24')).toBe('这个季度来过 1 次，今年来过 2 次')
  expect(servedText(tallies.get('B'), '2026-02-24')).toBe('这个季度还没来过，今年来过 1 次')
  expect(servedText(undefined, '2026-02-24')).toBe('今年还没来过')
})
