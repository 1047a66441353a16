import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed('categories.list', 'what a category is for, and nothing of who handles it', async () => {
  const { categories } = await cloud.ok('categories.list', {})
  expect(categories.map(({ code }) => code)).toEqual(expect.arrayContaining(['water_agri', 'other']))
  expect(Object.keys(categories[0] ?? {}).sort()).toEqual(['code', 'name', 'scope'])
})

refused('categories.list', 'an input that is no object', async () => {
  expect((await cloud.fault('categories.list', [])).code).toBe('invalidInput')
})
