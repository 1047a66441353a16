import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed('stations.list', 'every site of the county with its type, place and hours', async () => {
  const { sites } = await cloud.ok('stations.list', {})
  expect(sites).toHaveLength(74)
  expect(new Set(sites.map(({ id }) => id)).size).toBe(74)
  for (const site of sites) expect(site.now.text).not.toBe('')
})

refused('stations.list', 'an input that is no object', async () => {
  expect((await cloud.fault('stations.list', 'all')).code).toBe('invalidInput')
})

allowed('stations.get', 'when, where and who; its points, its next sessions', async () => {
  const station = await cloud.ok('stations.get', { id: 'ST05' })
  expect(station).toMatchObject({ id: 'ST05', unit: { id: 'U05' }, demo: true })
  expect(station.deputies.length).toBeGreaterThan(0)
  expect(station.deputiesTotal).toBeGreaterThanOrEqual(station.deputies.length)
  expect(station.sessions.map(({ siteId }) => siteId)).toEqual(station.sessions.map(() => 'ST05'))
})

refused('stations.get', 'an unknown one', async () => {
  expect((await cloud.fault('stations.get', { id: 'ST99' })).code).toBe('notFound')
  expect((await cloud.fault('stations.get', {})).field).toBe('id')
})
