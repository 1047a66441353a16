import type { Input } from '#shared/contract'
import type { Delivery } from '#shared/delivery/delivery'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { blankSubscriber, type Subscriber } from '#shared/inbox/subscriber'

let cloud: DemoCloud
beforeAll(async () => {
  cloud = await startDemoCloud()
  cloud.database.bulk('subscribers', followers)
})
afterAll(() => cloud.stop())

const aFollower = (openid: string, follows: string[], left: number | null = null): Subscriber => ({
  ...blankSubscriber(openid),
  follows,
  followedAt: Object.fromEntries(follows.map((key) => [key, '2026-02-01T00:00:00.000Z'])),
  quota: left === null ? {} : { notice: { left, last: 'accept', at: '2026-02-01T00:00:00.000Z' } },
})

/** Three of 柳沟镇, one of them twice over, one of a village, one elsewhere, and the deputy 周演示 himself. */
const followers = [
  aFollower('f-town', ['township:U05'], 1),
  aFollower('f-both', ['township:U05', 'village:U05V01'], 0),
  aFollower('f-station', ['station:ST05']),
  aFollower('f-village', ['village:U05V02'], 2),
  aFollower('f-elsewhere', ['township:U01'], 5),
  aFollower(who.deputy, ['township:U05'], 1),
]

type Audience = Input<'notices.audience'>['audience']

const toTownship: Audience = {
  scope: 'township',
  ids: ['U05'],
  followers: true,
  deputies: 'none',
  staff: false,
}

let made = 0
async function approved(audience: Audience, over: { publishAt?: string } = {}) {
  const content = { type: 'service', title: '停水检修', body: '上午停水。', audience, ...over } as const
  const requestId = `r-${(made += 1)}`
  const { id, version } = await cloud.ok('notices.draft', { requestId, content }, who.liaison)
  const sent = await cloud.ok('notices.submit', { id, version }, who.liaison)
  await cloud.ok('notices.approve', { id, version: sent.version }, who.township)
  return id
}

const told = (id: string) =>
  cloud
    .outbox(id)
    .map(({ recipient }) => recipient)
    .sort()
const stateOf = (id: string) => cloud.database.dump('notices', ({ _id }) => _id === id)[0]

test('a recall before the pushes went out keeps them from going', async () => {
  const id = await approved(toTownship)
  await cloud.job('notices.publish')
  await cloud.job('delivery.spread')
  const { version } = await cloud.ok('notices.work', { id }, who.township)
  await cloud.ok('notices.recall', { id, version, reason: '写错了村' }, who.township)
  await cloud.job('notices.publish')
  await cloud.clock('2026-02-12T19:00:00+08:00')
  await cloud.job('delivery.drain')
  const pushes = (cloud.database.dump('deliveries') as unknown as Delivery[]).filter(
    ({ event, subject }) => event === 'notices.published' && subject.id === id,
  )
  expect(pushes.length).toBeGreaterThan(0)
  expect(pushes.filter(({ state }) => state !== 'notPushed')).toEqual([])
  await cloud.clock('2026-02-11T09:20:00+08:00')
})

test('everybody it is for has one row, whoever follows two places or is a deputy too', async () => {
  const id = await approved({ ...toTownship, deputies: 'all', staff: true })
  await cloud.job('notices.publish')
  const recipients = told(id)
  expect(recipients).toEqual(
    expect.arrayContaining(['resident:f-both', 'resident:f-station', 'person:PD05001']),
  )
  expect(recipients).toContain('person:P-township-U05')
  expect(recipients).not.toContain('resident:f-elsewhere')
  expect(recipients).not.toContain(`resident:${who.deputy}`)
  expect(new Set(recipients).size).toBe(recipients.length)
  expect(stateOf(id)).toMatchObject({ state: 'published', fanOut: null, told: recipients.length })
})

test('killed after any answer of the database, or run three times at once: everybody once, nobody twice', async () => {
  const id = await approved({ ...toTownship, deputies: 'all' })
  for (let nth = 1; nth <= 12; nth += 1) {
    await cloud.faults({ kill: { function: 'jobs', afterDatabaseAnswer: nth } })
    await cloud.job('notices.publish')
  }
  await cloud.faults({ clear: true })
  await Promise.all([1, 2, 3].map(() => cloud.job('notices.publish')))
  await cloud.job('notices.publish')
  const recipients = told(id)
  expect(new Set(recipients).size).toBe(recipients.length)
  expect(recipients).toContain('resident:f-village')
  expect(stateOf(id)).toMatchObject({ state: 'published', told: recipients.length })
})

test('a recall while it is going out stops the telling', async () => {
  const id = await approved(toTownship)
  const { version } = await cloud.ok('notices.work', { id }, who.township)
  await cloud.ok('notices.recall', { id, version, reason: '写错了村' }, who.township)
  await cloud.job('notices.publish')
  expect(told(id)).toEqual([])
  expect(stateOf(id)).toMatchObject({ state: 'recalled', fanOut: null })
})

allowed('notices.audience', 'who would be reached and how, counted once', async () => {
  const plain = await cloud.ok('notices.audience', { audience: toTownship }, who.liaison)
  expect(plain).toMatchObject({ people: 5, pushable: 3, inboxOnly: 2, text: '柳沟镇关注的群众' })
  const deputies = await cloud.ok(
    'notices.audience',
    { audience: { ...toTownship, deputies: 'all' } },
    who.liaison,
  )
  const alone = await cloud.ok(
    'notices.audience',
    { audience: { ...toTownship, followers: false, deputies: 'all' } },
    who.liaison,
  )
  expect(deputies.people).toBe(5 + alone.people - 1)
  expect(deputies.pushable).toBe(3)
  expect(alone.pushable).toBe(1)
})

refused('notices.audience', 'nobody, a village elsewhere, and to a deputy', async () => {
  const nobody = { ...toTownship, followers: false }
  expect((await cloud.fault('notices.audience', { audience: nobody }, who.liaison)).field).toBe('audience')
  const elsewhere = { ...toTownship, scope: 'village', ids: ['U01V01'] }
  expect((await cloud.fault('notices.audience', { audience: elsewhere }, who.township)).message).toContain(
    '不归您',
  )
  expect((await cloud.fault('notices.audience', { audience: toTownship }, who.deputy)).code).toBe('forbidden')
})

allowed('notices.result', 'lines that add up, from the first minute on', async () => {
  const id = await approved(toTownship)
  expect(await cloud.ok('notices.result', { id }, who.liaison)).toMatchObject({ people: 0, going: true })
  await cloud.job('notices.publish')
  await cloud.ok('notices.get', { id }, 'f-town')
  const result = await cloud.ok('notices.result', { id }, who.liaison)
  expect(result).toMatchObject({ people: 5, opened: 1, receipts: null, going: false })
  expect(result.lines.reduce((sum, { count }) => sum + count, 0)).toBe(5)
})

refused('notices.result', 'to another station', async () => {
  const id = await approved(toTownship)
  expect((await cloud.fault('notices.result', { id }, who.liaisonElsewhere)).code).toBe('notFound')
})

// These leave more followers and another day behind.

test('many followers: pages of 500, a handful of requests each', async () => {
  cloud.database.bulk(
    'subscribers',
    Array.from({ length: 1200 }, (_, n) => aFollower(`many-${n}`, ['township:U05'])),
  )
  const id = await approved(toTownship)
  await cloud.resetStats()
  await cloud.job('notices.publish')
  expect(told(id)).toHaveLength(1205)
  const requests = (await cloud.stats())['notices.publish']?.databaseRequests.sum ?? Infinity
  expect(requests).toBeLessThan(120)
})

test('a scheduled notice goes out at its time, not before', async () => {
  const id = await approved(toTownship, { publishAt: '2026-02-12T00:00:00.000Z' })
  await cloud.job('notices.publish')
  expect(told(id)).toEqual([])
  expect((await cloud.fault('notices.get', { id })).code).toBe('notFound')
  await cloud.clock('2026-02-12T08:01:00+08:00')
  await cloud.job('notices.publish')
  expect(told(id)).toContain('resident:f-town')
  expect(stateOf(id)).toMatchObject({ publishedAt: expect.stringMatching(/^2026-02-12T00:01/) })
})
