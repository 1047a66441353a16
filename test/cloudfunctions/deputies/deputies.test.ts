import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed('deputies.list', 'of a station, page by page, everybody once', async () => {
  const first = await cloud.ok('deputies.list', { siteId: 'ST05', limit: 7 })
  const ids = first.items.map(({ id }) => id)
  for (let next = first.next; next !== null;) {
    const page = await cloud.ok('deputies.list', { siteId: 'ST05', limit: 7, cursor: next })
    ids.push(...page.items.map(({ id }) => id))
    next = page.next
  }
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(first.total)
})

it('found by name', async () => {
  const { items } = await cloud.ok('deputies.list', { unitId: 'U05', limit: 1 })
  const name = items[0]?.name ?? ''
  const found = await cloud.ok('deputies.list', { unitId: 'U05', words: name })
  expect(found.items.map((one) => one.name)).toContain(name)
})

refused('deputies.list', 'without a place, with a cursor that is none', async () => {
  expect((await cloud.fault('deputies.list', {})).field).toBe('unitId')
  expect((await cloud.fault('deputies.list', { siteId: 'ST05', cursor: 'x' })).field).toBe('cursor')
})

allowed('deputies.get', 'the card, without a private phone', async () => {
  const card = await cloud.ok('deputies.get', { id: 'D05001' })
  expect(card).toMatchObject({ id: 'D05001', demo: true, site: { id: 'ST05' } })
  expect(card.mandates.length).toBeGreaterThan(0)
  expect(Object.keys(card)).not.toContain('phone')
})

refused('deputies.get', 'an unknown one', async () => {
  expect((await cloud.fault('deputies.get', { id: 'D99999' })).code).toBe('notFound')
})
