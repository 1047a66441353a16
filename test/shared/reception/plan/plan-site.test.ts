import fc from 'fast-check'
import { addDays } from '#shared/kernel/day'
import type { HolidayCalendar } from '#shared/kernel/calendar'
import { planSite } from '#shared/reception/plan/plan-site'
import { plannedDuty, type ReceptionDay } from '#shared/reception/reception-day'
import { resolveReceptionDays } from '#shared/reception/resolve'
import type { ReceptionRule, RulePattern } from '#shared/reception/rule'
import { defaultReception } from '#shared/reception/rules/settings'
import type { Site } from '#shared/stations/site'
import { demoSites } from '../../../../cloudfunctions/local/demo/sites'
import { Random } from '../../../../cloudfunctions/local/demo/random'
import { calendar } from '#test/support/calendar'

const today = '2026-02-11'
const until = '2026-06-11'
const site = demoSites(new Random(1)).find(({ _id }) => _id === 'ST05') as Site
const day15 = defaultReception.rule
const ruleOf = (rule: RulePattern): ReceptionRule => ({ ...day15, rule })

interface Facts {
  rule?: ReceptionRule | null
  sessions?: readonly ReceptionDay[]
  days?: HolidayCalendar
}

function plan({ rule = day15, sessions = [], days = calendar }: Facts = {}) {
  const range = { from: addDays(today, -31), to: until }
  const resolved = rule ? resolveReceptionDays(rule, range, days) : []
  return planSite({ site, rule, days: resolved, sessions, today, until })
}

/** What the database holds after a plan. */
function after(sessions: readonly ReceptionDay[], done: ReturnType<typeof plan>): ReceptionDay[] {
  const written = new Map([...done.change, ...done.propose].map((one) => [one._id, one]))
  const gone = new Set(done.remove.map(({ _id }) => _id))
  return [...sessions.map((one) => written.get(one._id) ?? one), ...done.create].filter(
    ({ _id }) => !gone.has(_id),
  )
}

const publish = (session: ReceptionDay): ReceptionDay => ({ ...session, state: 'published', version: 2 })
/** 春节 two days longer. */
const longer: HolidayCalendar = {
  ...calendar,
  2026: { ...(calendar[2026] as HolidayCalendar[string]), off: [['春节', '2026-02-15', '2026-02-25']] },
}

test('an empty site gets the days of its rule that can still be announced', () => {
  const { create } = plan()
  expect(create.map(({ _id, effective }) => `${_id} ${effective}`)).toEqual([
    'R-ST05-2026-02-15 2026-02-24',
    'R-ST05-2026-03-15 2026-03-16',
    'R-ST05-2026-04-15 2026-04-15',
    'R-ST05-2026-05-15 2026-05-15',
  ])
  expect(create[0]).toMatchObject({
    state: 'proposed',
    needs: 2,
    reason: 'holiday:春节',
    place: site.address,
  })
  const wednesdays = plan({ rule: ruleOf({ rrule: 'FREQ=WEEKLY;BYDAY=WE' }) }).create
  expect(wednesdays[0]).toMatchObject({ scheduled: '2026-02-18', effective: null })
})

test('a changed calendar moves what is proposed and only asks about what is published', () => {
  const [february, ...later] = plan().create
  const stored = [publish(february as ReceptionDay), ...later]
  const { propose, change } = plan({ sessions: stored, days: longer })
  expect(change).toEqual([])
  expect(propose).toHaveLength(1)
  expect(propose[0]).toMatchObject({
    effective: '2026-02-24',
    proposedMove: { to: '2026-02-26', reason: 'holiday:春节' },
    version: 3,
  })
  // The calendar is taken back: so is the question.
  const again = plan({ sessions: after(stored, plan({ sessions: stored, days: longer })) })
  expect(again.propose[0]).toMatchObject({ proposedMove: null })
  const [moved] = plan({ sessions: plan().create, days: longer }).change
  expect(moved).toMatchObject({ _id: 'R-ST05-2026-02-15', effective: '2026-02-26', version: 2 })
})

test('a calendar that would have had a session in the past leaves it where it is', () => {
  const short = { ...longer, 2026: { ...(longer[2026] as HolidayCalendar[string]), off: [] } }
  const [february] = plan().create as [ReceptionDay]
  const kept = { ...february, scheduled: '2026-02-09', _id: 'R-ST05-2026-02-09' }
  const rule = ruleOf({ dates: ['2026-02-09'] })
  for (const session of [kept, publish(kept)]) {
    const result = plan({ sessions: [session], rule, days: short })
    expect([result.change, result.propose, result.remove]).toEqual([[], [], []])
  }
})

test('what people made, moved, closed or cancelled is left alone', () => {
  const [february, march, april, may] = plan().create as [
    ReceptionDay,
    ReceptionDay,
    ReceptionDay,
    ReceptionDay,
  ]
  const move = { from: '2026-02-24', to: '2026-03-02', reason: '停电', at: '', late: false, byName: '' }
  const stored: ReceptionDay[] = [
    { ...publish(february), effective: '2026-03-02', moves: [move] },
    { ...march, state: 'cancelled', effective: null, moves: [{ ...move, from: '2026-03-16', to: null }] },
    { ...april, _id: 'S-extra', kind: 'joint' },
    { ...may, effective: '2026-05-20', moves: [{ ...move, from: '2026-05-15', to: '2026-05-20' }] },
  ]
  const result = plan({ sessions: stored, rule: ruleOf({ rrule: 'FREQ=MONTHLY;BYDAY=2TU' }) })
  expect([result.change, result.remove, result.propose]).toEqual([[], [], []])
})

test('hours a person changed stay, the rule’s hours follow the rule', () => {
  const [, march, april] = plan().create as [ReceptionDay, ReceptionDay, ReceptionDay]
  const history = [{ act: 'change', at: '', byName: '', note: '', late: false }]
  const byHand = { ...march, start: '10:00', end: '12:00', history }
  const rule = { ...day15, start: '14:30', end: '16:30', seats: 3 }
  const { change } = plan({ sessions: [byHand, april], rule })
  expect(change.map(({ _id, start, needs }) => [_id, start, needs])).toEqual([[april._id, '14:30', 3]])
})

test('without a rule nothing is left but what was published, and that is asked about', () => {
  const [february, ...later] = plan().create
  const { remove, propose } = plan({ rule: null, sessions: [publish(february as ReceptionDay), ...later] })
  expect(remove).toHaveLength(later.length)
  expect(propose[0]?.proposedMove).toMatchObject({ to: null })
})

const patterns = fc.constantFrom<RulePattern>(
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' },
  { rrule: 'FREQ=WEEKLY;BYDAY=WE' },
  { rrule: 'FREQ=MONTHLY;BYDAY=2TU' },
  { lunarDays: [3, 8, 13, 18, 23, 28] },
  { firstWeek: 'weekOfFirst', weekday: 2 },
  { atLeast: 2, per: 'quarter', weekday: 3 },
)

test('planned twice is planned once, whatever was there before and whatever is published', () => {
  fc.assert(
    fc.property(
      patterns,
      patterns,
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      (old, next, long, every) => {
        const before = plan({ rule: ruleOf(old) }).create.map((one, i) =>
          i % every === 0 && one.effective !== null ? publish(one) : one,
        )
        const facts = { rule: ruleOf(next), days: long ? longer : calendar }
        const then = after(before, plan({ ...facts, sessions: before }))
        expect(plan({ ...facts, sessions: then })).toEqual({
          create: [],
          change: [],
          remove: [],
          propose: [],
        })
        for (const { state, effective, _id } of before)
          if (state === 'published')
            expect(then.find((one) => one._id === _id)).toMatchObject({ state, effective })
      },
    ),
    { numRuns: 40 },
  )
})

test('a promise for a day that is planned anew is asked for again', () => {
  const [first, ...rest] = plan().create
  if (!first) throw new Error('no session')
  const confirmed = { ...first, duties: [{ ...plannedDuty('D05001'), status: 'confirmed' as const }] }
  const { change } = plan({ sessions: [confirmed, ...rest], days: longer })
  expect(change[0]?.effective).not.toBe(first.effective)
  expect(change[0]?.duties).toEqual([plannedDuty('D05001')])
})
