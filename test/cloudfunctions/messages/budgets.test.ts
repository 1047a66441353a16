import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud

/** One warm instance, as it is most of the day: the county and the stations are at hand. */
beforeAll(async () => {
  cloud = await startDemoCloud()
  await everything()
  await cloud.resetStats()
  await everything()
}, 120_000)
afterAll(() => cloud.stop())

async function everything(): Promise<void> {
  const one = await cloud.bring('withDeputy')
  await cloud.move(one, 'messages.follow', { note: '去看了' }, who.deputy)
  await cloud.move(one, 'messages.urge', {}, one.author)
  await cloud.move(one, 'messages.withdraw', {}, one.author)
  await cloud.bring('declined')
  const asked = await cloud.send({ photos: [] })
  await cloud.move(asked, 'messages.needInfo', { question: '哪一段？' }, who.liaison)
  await cloud.move(asked, 'messages.supplement', { text: '村东头' }, asked.author)
  const { id, author, queryCode, ...ended } = await cloud.bring('escalated')
  await cloud.move(
    { id, author, queryCode, ...ended },
    'messages.decideEscalated',
    { decision: 'close', text: '讲清了' },
    who.county,
  )
  for (const openid of [author, who.deputy, who.liaison, who.township, who.unit, who.county, who.auditor])
    await cloud.ok('messages.get', { id }, openid)
  for (const openid of [who.deputy, who.liaison, who.township, who.unit, who.county, who.auditor])
    await cloud.ok('messages.queue', {}, openid)
  await cloud.ok('messages.mine', {}, author)
  await cloud.ok('messages.lookup', { queryCode })
  await cloud.ok('messages.search', { words: '二支渠' }, who.township)
  await cloud.ok('messages.escalated', {}, who.county)
  await cloud.ok('messages.propose', { text: '路灯不亮', villageId: 'U05V01' })
  await cloud.ok('home.get', { unitId: 'U05' }, author)
  await cloud.ok('people.me', {}, who.liaison)
  await cloud.ok('stations.list', {})
  await cloud.ok('stations.get', { id: 'ST05' })
  await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-02' })
  await cloud.ok('deputies.list', { siteId: 'ST05' })
  await cloud.ok('deputies.get', { id: 'D05001' })
  await cloud.ok('notices.list', {})
}

const reads = /\.(get|mine|lookup|queue|search|escalated|propose|me|list|upcoming)$/
/** Reads whose caller must be known first: one more request, one more round. */
const knowsCaller = /^messages\.(get|queue|search|escalated)$|^people\.me$/

it('submit takes 8 database requests at most', async () => {
  const stats = await cloud.stats()
  expect(stats['messages.submit']?.databaseRequests.max).toBeLessThanOrEqual(8)
})

it('every other transition takes 8 at most', async () => {
  const stats = Object.entries(await cloud.stats()).filter(([name]) => !reads.test(name))
  expect(stats.length).toBeGreaterThan(12)
  const over = stats.map(([name, { databaseRequests }]) => [name, databaseRequests.max] as const)
  expect(over.filter(([, requests]) => requests > 8)).toEqual([])
})

it('every read takes 6 requests in 2 rounds at most, after the caller is known', async () => {
  const stats = Object.entries(await cloud.stats()).filter(([name]) => reads.test(name))
  expect(stats.length).toBeGreaterThan(12)
  const over = stats.filter(([name, { databaseRequests, rounds }]) => {
    const caller = knowsCaller.test(name) ? 1 : 0
    return databaseRequests.max > 6 + caller || rounds.max > 2 + caller
  })
  expect(
    over.map(([name, { databaseRequests, rounds }]) => [name, databaseRequests.max, rounds.max]),
  ).toEqual([])
})

it('home answers in under 20 KB', async () => {
  const stats = await cloud.stats()
  expect(stats['home.get']?.bytesOut.max).toBeLessThan(20 * 1024)
})
