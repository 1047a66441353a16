import { aResident, aSubmission, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)

it('submit: one case, counted once', async () => {
  const answers = await killAtEveryAnswer('messages.submit', async (arm) => {
    const [openid, draft] = [aResident(), aSubmission()]
    await arm()
    await insist('messages.submit', draft, openid)
    const mine = cloud.database.dump('messages', ({ authorOpenid }) => authorOpenid === openid)
    expect(mine).toHaveLength(1)
    const told = cloud.outbox(String(mine[0]?._id)).filter(({ event }) => event === 'messages.submit')
    expect(told).toHaveLength(1)
    const [quota] = cloud.database.dump('counters', ({ _id }) => String(_id).startsWith(`submit:${openid}:`))
    expect(quota?.n).toBe(1)
  })
  expect(answers).toBeGreaterThanOrEqual(5)
}, 240_000)

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
