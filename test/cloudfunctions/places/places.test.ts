import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed('places.list', 'every township with its station and villages', async () => {
  const { units, countyName, office } = await cloud.ok('places.list', {})
  expect(countyName).toBe('青澜县')
  expect(office).toEqual({ name: '青澜县人大常委会代表工委', phone: '0000-1234500' })
  expect(units).toHaveLength(15)
  for (const { villages, siteId } of units) expect([villages.length > 0, siteId !== '']).toEqual([true, true])
})

refused('places.list', 'an input that is no object', async () => {
  expect((await cloud.fault('places.list', 3)).code).toBe('invalidInput')
})
