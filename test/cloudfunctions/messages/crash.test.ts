import type { ActionName } from '#shared/contract'
import {
  aReply,
  aResident,
  aSubmission,
  startDemoCloud,
  who,
  type Case,
  type DemoCloud,
} from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)

/** Exactly one history row for each version, one set of outbox rows, nothing twice. */
function expectWhole(id: string, version: number, events: Record<string, number>): void {
  const message = cloud.message(id)
  expect(message.version).toBe(version)
  expect(message.history).toHaveLength(version)
  const last = cloud.outbox(id).filter(({ _id }) => _id.startsWith(`${id}:${version}:`))
  for (const [event, rows] of Object.entries(events))
    expect(last.filter((row) => row.event === `messages.${event}`)).toHaveLength(rows)
}

it('submit: one case, counted once', async () => {
  const answers = await killAtEveryAnswer('messages.submit', async (arm) => {
    const [openid, draft] = [aResident(), aSubmission()]
    await arm()
    await insist('messages.submit', draft, openid)
    const mine = cloud.database.dump('messages').filter(({ authorOpenid }) => authorOpenid === openid)
    expect(mine).toHaveLength(1)
    expectWhole(String(mine[0]?._id), 1, { submit: 1 })
    const [quota] = cloud.database
      .dump('counters')
      .filter(({ _id }) => String(_id).startsWith(`submit:${openid}:`))
    expect(quota?.n).toBe(1)
  })
  expect(answers).toBeGreaterThanOrEqual(5)
}, 240_000)

type Stage = Parameters<DemoCloud['bring']>[0]

const acts: [
  action: ActionName,
  from: Stage,
  input: object,
  by: (one: Case) => string,
  rows: Record<string, number>,
][] = [
  [
    'messages.accept',
    'submitted',
    { category: 'water_agri', kind: 'grievance' },
    () => who.liaison,
    { accept: 2 },
  ],
  ['messages.assign', 'toAssign', { leadUnit: 'H12' }, () => who.township, { assign: 3 }],
  ['messages.reply', 'inProgress', aReply, () => who.unit, { reply: 1 }],
  ['messages.approveReply', 'pendingReply', { approve: true }, () => who.township, { approveReply: 3 }],
  ['messages.rate', 'replied', { solved: 'no', satisfied: 'dissatisfied' }, (one) => one.author, { rate: 3 }],
]

it.each(acts)(
  '%s: done once, whole',
  async (action, from, input, by, rows) => {
    const answers = await killAtEveryAnswer(action, async (arm) => {
      const one = await cloud.bring(from)
      await arm()
      await insist(action, { id: one.id, version: one.version, ...input }, by(one))
      expectWhole(one.id, one.version + 1, rows)
    })
    expect(answers).toBeGreaterThanOrEqual(5)
  },
  240_000,
)

it('a dead worker’s transaction that lives on is said to be busy, and ends', async () => {
  const one = await cloud.bring('assigned')
  const kill = { function: 'api', action: 'messages.sign', afterDatabaseAnswer: 4, keepTransactions: true }
  await cloud.faults({ kill })
  const sign = { id: one.id, version: one.version }
  expect(await cloud.call('messages.sign', sign, who.unit)).toMatchObject({ fault: { code: 'unavailable' } })
  const next = await cloud.call('messages.sign', sign, who.unit)
  if (!next.ok) expect(next.fault.code).toBe('conflict')
  expect(cloud.message(one.id).history.length).toBeLessThanOrEqual(one.version + 1)
})
