import { Fault } from '#shared/kernel/fault'
import { blankSession } from '#shared/reception/blank-session'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { plannedDuty } from '#shared/reception/reception-day'
import { cancelSession, moveSession } from '#shared/reception/sessions/move'
import { publishSession } from '#shared/reception/sessions/publish'
import type { SessionDecision, SessionSetting } from '#shared/reception/sessions/setting'
import { aCounty } from '#test/support/a-county'
import { beijing } from '#test/support/pinned'

const on = (day: string, time = '09:00'): SessionSetting => ({
  now: beijing(`${day} ${time}`),
  county: aCounty(),
  by: { role: 'liaisonOfficer', name: '柳沟镇联络站', deputyId: null },
  siteName: '柳沟镇联络站',
  booked: ['o-1'],
})

const session = (over: Partial<ReceptionDay> = {}): ReceptionDay => ({
  ...blankSession({ _id: 'R-ST05-2026-03-18', day: '2026-03-18' }),
  siteId: 'ST05',
  unitId: 'U05',
  place: '便民服务中心',
  deputyIds: ['D1'],
  duties: [{ ...plannedDuty('D1'), status: 'confirmed' }],
  ...over,
})
const published = (over: Partial<ReceptionDay> = {}) => session({ state: 'published', ...over })

/** 'in time', 'late', or the field the refusal asks for. */
function outcome(decide: () => SessionDecision): string {
  try {
    return decide().session.history.at(-1)?.late ? 'late' : 'in time'
  } catch (error) {
    return error instanceof Fault ? `${error.code} ${error.field}` : String(error)
  }
}

test('publication: three days before is in time to the last minute, a minute later is not', () => {
  expect(outcome(() => publishSession(session(), {}, on('2026-03-15', '23:59')))).toBe('in time')
  expect(outcome(() => publishSession(session(), {}, on('2026-03-16', '00:00')))).toBe(
    'invalidInput emergency',
  )
})

test('an emergency passes with a reason, and is marked as late for good', () => {
  const late = on('2026-03-17')
  expect(outcome(() => publishSession(session(), { emergency: true }, late))).toBe('invalidInput reason')
  expect(outcome(() => publishSession(session(), { emergency: true, reason: ' ' }, late))).toBe(
    'invalidInput reason',
  )
  const decision = publishSession(session(), { emergency: true, reason: '抢修水管' }, late)
  expect(decision.session.history).toMatchObject([{ act: 'publish', late: true }])
  expect(decision.rows.map(({ urgency }) => urgency)).toEqual(decision.rows.map(() => 'now'))
})

test('what was put off is told three days before the old day, not the new one (domain.md §2.4)', () => {
  const putOff = session({ scheduled: '2026-02-15', effective: '2026-02-24', reason: 'holiday:春节' })
  expect(outcome(() => publishSession(putOff, {}, on('2026-02-12')))).toBe('in time')
  expect(outcome(() => publishSession(putOff, {}, on('2026-02-13')))).toBe('invalidInput emergency')
})

test('a move is told three days before both days', () => {
  const to = (day: string) => ({ to: day, reason: '会议室检修' })
  expect(outcome(() => moveSession(published(), to('2026-03-20'), on('2026-03-15')))).toBe('in time')
  expect(outcome(() => moveSession(published(), to('2026-03-20'), on('2026-03-16')))).toBe(
    'invalidInput emergency',
  )
  expect(outcome(() => moveSession(published(), to('2026-03-16'), on('2026-03-14')))).toBe(
    'invalidInput emergency',
  )
  const told = moveSession(published(), { ...to('2026-03-20'), emergency: true }, on('2026-03-17'))
  expect(told.session.moves).toMatchObject([{ from: '2026-03-18', to: '2026-03-20', late: true }])
  expect(told.rows.map(({ recipient }) => recipient)).toEqual([
    'deputy:D1',
    'resident:o-1',
    'followers:station:ST05',
  ])
})

test('before publication nobody was told, so nothing is late and nobody is', () => {
  const move = { to: '2026-03-20', reason: '会议室检修' }
  const moved = moveSession(session(), move, on('2026-03-17'))
  expect(moved.rows).toEqual([])
  expect(moved.session).toMatchObject({ state: 'proposed', effective: '2026-03-20', version: 2 })
  expect(cancelSession(session(), { reason: '搬家' }, on('2026-03-17')).rows).toEqual([])
})

test('rows are one line each, whatever was written', () => {
  const long = { to: '2026-03-25', reason: '很长的原因'.repeat(40) }
  for (const { title, text } of moveSession(published(), long, on('2026-03-10')).rows) {
    expect([...title].length).toBeLessThanOrEqual(40)
    expect([...text].length).toBeLessThanOrEqual(80)
  }
})
