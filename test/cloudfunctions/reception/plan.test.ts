import type { ReceptionDay } from '#shared/reception/reception-day'
import { who, startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeEach(async () => void (cloud = await startDemoCloud()))
afterEach(() => cloud.stop())

const sessions = () => cloud.database.dump('receptionDays') as unknown as ReceptionDay[]
const byId = () => new Map(sessions().map((session) => [session._id, session]))
const data = async (job: string) => ((await cloud.job(job)) as { data: Record<string, number> }).data

it('the day the demo begins there is nothing to plan, twice', async () => {
  const nothing = { created: 0, changed: 0, removed: 0, proposed: 0, missed: 0 }
  expect(await data('reception.plan')).toEqual(nothing)
  expect(await data('reception.plan')).toEqual(nothing)
  expect(await data('reception.replan')).toEqual({ replanned: 0, missed: 0 })
})

it('a month later the days at the far end are there, each with as many deputies as the rule asks', async () => {
  const before = byId()
  await cloud.clock('2026-03-12T02:10:00+08:00')
  const { created } = await data('reception.plan')
  const made = sessions().filter(({ _id }) => !before.has(_id))
  expect(created).toBe(made.length)
  expect(made.map(({ _id }) => _id)).toContain('R-ST05-2026-06-15')
  for (const { duties, needs, state, effective } of made)
    expect([state, effective === null ? 0 : duties.length]).toEqual([
      'proposed',
      effective === null ? 0 : needs,
    ])
  expect((await data('reception.plan')).created).toBe(0)
})

it('two runs at once leave every session once', async () => {
  await cloud.clock('2026-03-12T02:10:00+08:00')
  await Promise.all([cloud.job('reception.plan'), cloud.job('reception.plan'), cloud.job('reception.plan')])
  const ids = sessions().map(({ _id }) => _id)
  expect(new Set(ids).size).toBe(ids.length)
  expect((await data('reception.plan')).created).toBe(0)
})

it('a new rule takes what it no longer proposes away, and asks about what is published', async () => {
  const rule = {
    rule: { rrule: 'FREQ=MONTHLY;BYDAY=2TU' },
    onHoliday: 'postpone',
    onWeekend: 'postpone',
    start: '14:30',
    end: '16:30',
    seats: 3,
  } as const
  const { confirm } = await cloud.ok('reception.tryRule', { siteId: 'ST05', rule }, who.township)
  await cloud.ok(
    'reception.saveRule',
    { siteId: 'ST05', rule, confirmed: confirm, expectVersion: 1 },
    who.township,
  )
  await cloud.job('reception.replan')
  const after = byId()
  expect(after.has('R-ST05-2026-04-15')).toBe(false)
  expect(after.get('R-ST05-2026-04-14')).toMatchObject({ start: '14:30', needs: 3, state: 'proposed' })
  expect(after.get('R-ST05-2026-02-15')).toMatchObject({ state: 'published', proposedMove: { to: null } })
  expect(cloud.database.dump('replans')).toEqual([])
  expect(await data('reception.replan')).toEqual({ replanned: 0, missed: 0 })
})
