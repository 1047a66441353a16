import type { Input } from '#shared/contract'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud

/** One warm instance: the county is at hand. */
beforeAll(async () => {
  cloud = await startDemoCloud()
  await everything('cold')
  await cloud.resetStats()
  await everything('warm')
}, 120_000)
afterAll(() => cloud.stop())

const content: Input<'notices.draft'>['content'] = {
  type: 'postpone',
  title: '2月接待日改到24日',
  body: '改到2月24日（周二）。',
  audience: { scope: 'township', ids: ['U05'], followers: true, deputies: 'all', staff: true },
  sessionId: 'R-ST05-2026-02-15',
}

/** Every action once, on the dearest way: of a reception day, to everybody of a township. */
async function everything(time: string): Promise<void> {
  const { id, version } = await cloud.ok('notices.draft', { requestId: time, content }, who.liaison)
  const saved = await cloud.ok('notices.draft', { id, version, content }, who.liaison)
  const handed = await cloud.ok('notices.submit', { id, version: saved.version }, who.liaison)
  await cloud.ok('notices.work', { id }, who.township)
  const at = { id, version: handed.version }
  const back = await cloud.ok('notices.sendBack', { ...at, note: '请写清楚' }, who.township)
  const again = await cloud.ok('notices.submit', { id, version: back.version }, who.liaison)
  const out = await cloud.ok('notices.approve', { id, version: again.version }, who.township)
  await cloud.job('notices.publish')
  await cloud.ok('notices.list', { unitId: 'U05' }, 'a-reader')
  await cloud.ok('notices.get', { id }, `reader-${time}`)
  await cloud.ok('notices.get', { id: 'N-training' }, who.deputy)
  await cloud.ok('notices.desk', { tab: 'out' }, who.township)
  await cloud.ok('notices.start', {}, who.liaison)
  await cloud.ok(
    'notices.audience',
    { audience: content.audience, sessionId: 'R-ST05-2026-02-15' },
    who.liaison,
  )
  await cloud.ok('notices.result', { id }, who.liaison)
  await cloud.ok('notices.attendance', { id: 'N-training' }, who.township)
  await cloud.ok('notices.activities', {}, who.deputy)
  await cloud.ok('notices.answer', { id: 'N-training', coming: true }, who.deputy)
  const change = { title: content.title, body: '改到2月24日（周二）上午。', reason: '写清楚' }
  const right = await cloud.ok('notices.correct', { id, version: out.version, ...change }, who.township)
  await cloud.ok('notices.recall', { id, version: right.version, reason: '另发' }, who.liaison)
}

const reads = /\.(list|get|desk|start|work|audience|result|attendance|activities)$/
const acts = async () => Object.entries(await cloud.stats()).filter(([name]) => name.startsWith('notices.'))

it('a write takes 8 database requests at most, the caller’s own included', async () => {
  const writes = (await acts()).filter(([name]) => !reads.test(name) && name !== 'notices.publish')
  expect(writes.length).toBeGreaterThan(6)
  const dear = writes.map(([name, { databaseRequests }]) => [name, databaseRequests.max] as const)
  expect(dear.filter(([, requests]) => requests > 8)).toEqual([])
})

it('a read takes two rounds at most, after the caller is known', async () => {
  const found = (await acts()).filter(([name]) => reads.test(name))
  expect(found).toHaveLength(9)
  const over = found.filter(([, { rounds }]) => rounds.max > 3)
  expect(over.map(([name, { rounds }]) => [name, rounds.max])).toEqual([])
})
