import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed('notices.list', 'the county’s and one’s township’s, newest first', async () => {
  const county = await cloud.ok('notices.list', {})
  const township = await cloud.ok('notices.list', { unitId: 'U05' })
  expect(township.items.length).toBe(county.items.length + 1)
  const second = await cloud.ok('notices.list', {
    unitId: 'U05',
    limit: 2,
    cursor: (await cloud.ok('notices.list', { unitId: 'U05', limit: 2 })).next ?? '',
  })
  expect(second.items.map(({ id }) => id)).toEqual(township.items.slice(2, 4).map(({ id }) => id))
})

refused('notices.list', 'a cursor that is none', async () => {
  expect((await cloud.fault('notices.list', { cursor: '~' })).field).toBe('cursor')
})

allowed('notices.get', 'the whole text', async () => {
  const { items } = await cloud.ok('notices.list', {})
  const notice = await cloud.ok('notices.get', { id: items[0]?.id ?? '' })
  expect(notice.body.length).toBeGreaterThan(10)
})

refused('notices.get', 'an unknown one, and one of tomorrow', async () => {
  expect((await cloud.fault('notices.get', { id: 'N99' })).code).toBe('notFound')
  const [notice] = cloud.database.dump('notices')
  cloud.database.bulk('notices', [{ ...notice, _id: 'N-next', publishedAt: '2026-02-12T01:00:00.000Z' }])
  expect((await cloud.fault('notices.get', { id: 'N-next' })).code).toBe('notFound')
})
