import { startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'
import { pinnedNow } from '#test/support/pinned'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
beforeEach(() => cloud.clock(pinnedNow.toISOString()))
afterAll(() => cloud.stop())

const tick = () => cloud.job('messages.tick')

/** Lets the message's own time pass; the timer comes three times at once, then once more. */
async function letTimePass({ id }: Case): Promise<void> {
  const { dueBy } = cloud.message(id)
  await cloud.clock(new Date(Date.parse(dueBy ?? '') + 1000).toISOString())
  await Promise.all([tick(), tick(), tick()])
  await tick()
}

type Stage = Parameters<DemoCloud['bring']>[0]

const steps: [stage: Stage, event: string, then: object][] = [
  ['submitted', 'toTownship', { status: 'submitted', owner: { kind: 'township', id: 'U05' } }],
  [
    'withDeputy',
    'handUp',
    { stage: 'toAssign', owner: { kind: 'township', id: 'U05' }, watcherId: 'D05001' },
  ],
  ['toAssign', 'toCounty', { stage: 'toAssign', owner: { kind: 'county', id: 'county' } }],
  [
    'assigned',
    'backToAssigner',
    { stage: 'toAssign', owner: { kind: 'township', id: 'U05' }, leadUnit: null },
  ],
  ['inProgress', 'overdue', { status: 'inProgress', overdue: 'over', supervised: true }],
  ['pendingReply', 'tellCounty', { stage: 'pendingReply', owner: { kind: 'township', id: 'U05' } }],
  ['replied', 'remindRating', { status: 'replied', onDue: 'closeUnrated' }],
  ['escalated', 'redOnCounty', { status: 'escalated', overdue: 'over' }],
]

function expectOnce(one: Case, event: string, then: object): void {
  const message = cloud.message(one.id)
  expect(message).toMatchObject({ ...then, version: one.version + 1 })
  expect(message.history.at(-1)).toMatchObject({ act: 'timeout', event, actorName: '系统' })
  const rows = cloud.outbox(one.id).filter(({ _id }) => _id.startsWith(`${one.id}:${message.version}:`))
  expect(new Set(rows.map(({ recipient }) => recipient)).size).toBe(rows.length)
  for (const row of rows) expect(row.event).toBe(`messages.${event}`)
}

it.each(steps)('%s: when its time has passed, %s, once', async (stage, event, then) => {
  const one = await cloud.bring(stage)
  await tick()
  expect(cloud.message(one.id).version).toBe(one.version)
  await letTimePass(one)
  expectOnce(one, event, then)
})

let minute = 0

/** Each time a minute later: nobody clicks faster. */
it.each(steps)('%s: %s, once, whenever the timer dies', async (stage, event, then) => {
  const answers = await killing(() => cloud).killAtEveryAnswer('messages.tick', async (arm) => {
    minute += 1
    await cloud.clock(new Date(pinnedNow.getTime() + minute * 60_000).toISOString())
    const one = await cloud.bring(stage)
    await cloud.clock(new Date(Date.parse(cloud.message(one.id).dueBy ?? '') + 1000).toISOString())
    await arm()
    await tick()
    await tick()
    expectOnce(one, event, then)
  })
  expect(answers).toBeGreaterThanOrEqual(5)
})

it('a doubted one, and one whose question nobody answers', async () => {
  const doubted = await cloud.send({ text: '再不解决我们就去上访。' })
  await letTimePass(doubted)
  expect(cloud.message(doubted.id)).toMatchObject({ status: 'screening', owner: { kind: 'township' } })
  const asked = await cloud.send()
  await cloud.move(asked, 'messages.needInfo', { question: '哪一段？' }, who.liaison)
  await letTimePass(asked)
  expect(cloud.message(asked.id)).toMatchObject({ status: 'declined', decline: { reason: 'incomplete' } })
})

it('an answer nobody rates is closed after the reminder, and never counted as satisfied', async () => {
  const one = await cloud.bring('replied')
  await letTimePass(one)
  await letTimePass(one)
  expect(cloud.message(one.id)).toMatchObject({ status: 'closed', outcome: 'unrated', ratings: [] })
})

it('a year asleep: one step, and its next clock ends after now', async () => {
  const one = await cloud.bring('inProgress')
  await cloud.clock('2027-02-11T09:20:00+08:00')
  await tick()
  expect(cloud.message(one.id)).toMatchObject({ overdue: 'over', version: one.version + 1 })
  expect((cloud.message(one.id).dueBy ?? '') > '2027-02-11T01:20:00.000Z').toBe(true)
})

it('late, and late again: it goes to the county', async () => {
  const one = await cloud.bring('inProgress')
  await letTimePass(one)
  await letTimePass(one)
  const county = { kind: 'county', id: 'county' }
  expect(cloud.message(one.id)).toMatchObject({ status: 'escalated', owner: county })
})

it('an unknown job is refused in the envelope', async () => {
  expect(await cloud.job('messages.explode')).toMatchObject({ ok: false, fault: { code: 'unknownAction' } })
})
