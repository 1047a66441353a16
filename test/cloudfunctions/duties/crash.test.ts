import type { ActionName } from '#shared/contract'
import { addDays } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { aSession, sessionIn } from '#test/support/booking-desk'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)

const he = { openid: 'demo-deputy-he', id: 'D05003' }
const [zhou] = aSession().duties
if (!zhou) throw new Error('a session has two on duty')

/** A session with whatever is special about 周演示, who is on duty in it; its day is nobody else's. */
function put(duty: Partial<typeof zhou> = {}, over: Partial<ReceptionDay> = {}): ReceptionDay {
  const session = aSession(over)
  const [first, ...rest] = session.duties
  if (first) session.duties = [{ ...first, ...duty }, ...rest]
  cloud.database.bulk('receptionDays', [session])
  return session
}

let monday = '2026-05-25'
/** Two sessions are not held at once: each is moved in a week of its own. */
const nextMonday = () => (monday = addDays(monday, 7))

const on = (deputyIds: string[]) => deputyIds.map((deputyId) => ({ ...zhou, deputyId }))

/** One step more in the session and the rows that tell of it, whoever died. */
function expectOneStep(session: ReceptionDay, act: string, told: number): void {
  const { version, history } = sessionIn(cloud, session._id)
  expect({ version, acts: history.map((row) => row.act) }).toEqual({
    version: session.version + 1,
    acts: [act],
  })
  expect(cloud.outbox(session._id)).toHaveLength(told)
}

interface Step {
  action: ActionName
  put: () => ReceptionDay
  input: (session: ReceptionDay) => object
  by: string
  act: string
  /** Rows of the outbox. */
  told: number
}

const proposed = { state: 'proposed', publishedAt: null } as const
const staffSteps: Step[] = [
  {
    ...{ action: 'reception.publish', act: 'publish', by: who.liaison, told: 3 },
    put: () => put({}, { ...proposed, effective: '2026-02-25', scheduled: '2026-02-25' }),
    input: ({ _id: id, version }) => ({ items: [{ id, version }] }),
  },
  {
    ...{ action: 'reception.move', act: 'move', by: who.liaison, told: 3 },
    put: () => {
      const day = nextMonday()
      return put({}, { scheduled: day, effective: day })
    },
    input: ({ _id: id, version, scheduled }) => ({
      ...{ id, version, to: addDays(scheduled, 1) },
      reason: '场地检修',
    }),
  },
  {
    ...{ action: 'reception.cancel', act: 'cancel', by: who.liaison, told: 3 },
    put: () => put(),
    input: ({ _id: id, version }) => ({ id, version, reason: '联络站搬家' }),
  },
  {
    ...{ action: 'duties.grantLeave', act: 'grantLeave', by: who.liaison, told: 1 },
    put: () => put({ status: 'leaveAsked', reason: '去省里学习' }),
    input: ({ _id: id, version }) => ({ id, version, deputyId: zhou.deputyId, grant: true }),
  },
  {
    ...{ action: 'duties.askSubstitute', act: 'askSubstitute', by: who.liaison, told: 2 },
    put: () => put({ status: 'leaveAsked', reason: '去省里学习' }),
    input: ({ _id: id }) => ({ id, deputyId: zhou.deputyId, substituteId: he.id }),
  },
  {
    ...{ action: 'duties.assign', act: 'assign', by: who.liaison, told: 2 },
    put: () => put(),
    input: ({ _id: id, version }) => ({ id, version, deputyIds: ['D05002', he.id] }),
  },
]

const deputySteps: Step[] = [
  {
    ...{ action: 'duties.confirm', act: 'confirm', by: who.deputy, told: 0 },
    put: () => put({ status: 'planned' }),
    input: ({ _id: id }) => ({ id }),
  },
  {
    ...{ action: 'duties.askLeave', act: 'askLeave', by: who.deputy, told: 1 },
    put: () => put(),
    input: ({ _id: id }) => ({ id, reason: '去省里学习' }),
  },
  {
    ...{ action: 'duties.answer', act: 'answer', by: he.openid, told: 2 },
    put: () => put({ status: 'onLeave', askedId: he.id }),
    input: ({ _id: id }) => ({ id, accept: true }),
  },
]

it.each([...staffSteps, ...deputySteps])(
  '$action: done once, whole',
  async (step) => {
    const deaths = await killAtEveryAnswer(step.action, async (arm) => {
      const session = step.put()
      await arm()
      await insist(step.action, step.input(session), step.by)
      expectOneStep(session, step.act, step.told)
    })
    expect(deaths).toBeGreaterThanOrEqual(4)
  },
  240_000,
)

it('a swap changes both sessions or neither', async () => {
  const deaths = await killAtEveryAnswer('duties.answer', async (arm) => {
    const other = put({}, { duties: on([he.id]), deputyIds: [he.id], effective: '2026-06-10' })
    const mine = put({ swap: { deputyId: he.id, sessionId: other._id } })
    await arm()
    await insist('duties.answer', { id: mine._id, accept: true }, he.openid)
    expect(sessionIn(cloud, mine._id).deputyIds).toEqual([he.id, 'D05002'])
    expect(sessionIn(cloud, other._id).deputyIds).toEqual([zhou.deputyId])
    expectOneStep(mine, 'answer', 3)
    expectOneStep(other, 'answer', 3)
  })
  expect(deaths).toBeGreaterThanOrEqual(6)
}, 240_000)

it('a roster that was cut off is finished by sending it again', async () => {
  const deaths = await killAtEveryAnswer('duties.saveRoster', async (arm) => {
    const sessions = [1, 2, 3].map(() => put({}, { ...proposed, duties: [], deputyIds: [] }))
    const rows = sessions.map(({ _id: id, version }) => ({ id, version, deputyIds: [zhou.deputyId, he.id] }))
    await arm()
    await insist('duties.saveRoster', { siteId: 'ST05', rows }, who.liaison)
    for (const session of sessions) {
      expectOneStep(session, 'assign', 0)
      expect(sessionIn(cloud, session._id).deputyIds).toEqual([zhou.deputyId, he.id])
    }
  })
  expect(deaths).toBeGreaterThanOrEqual(10)
}, 240_000)
