import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const inProgress = { queue: 'inProgress', limit: 50 } as const

allowed('messages.queue', 'narrowed by what it offers, counted, page by page', async () => {
  const here = await cloud.bring('inProgress')
  await cloud.bring('inProgress')
  const there = await cloud.bring('inProgress', { villageId: 'U05V02' })
  const filter = { villageId: 'U05V01', category: 'water_agri', stage: 'inProgress' } as const
  const page = await cloud.ok('messages.queue', { ...inProgress, filter }, who.township)
  const ids = page.items.map(({ id }) => id)
  expect(ids).toContain(here.id)
  expect(ids).not.toContain(there.id)
  expect(page).toMatchObject({ filter, matching: ids.length, next: null })
  const whole = await cloud.ok('messages.queue', inProgress, who.township)
  expect(whole).toMatchObject({ filter: {}, matching: null })
  expect(page.queues).toEqual(whole.queues)

  const first = await cloud.ok('messages.queue', { ...inProgress, filter, limit: 1 }, who.township)
  const behind = { ...inProgress, filter, cursor: first.next ?? '' }
  const rest = await cloud.ok('messages.queue', behind, who.township)
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids)
})

allowed('messages.queue', 'narrowed to nothing says that nothing matches', async () => {
  const filter = { villageId: 'U05V01', category: 'water_agri', kind: 'consult', light: 'over' } as const
  const page = await cloud.ok('messages.queue', { ...inProgress, filter }, who.township)
  expect(page).toMatchObject({ items: [], matching: 0, filter })
})

allowed('messages.queue', 'no document is read in vain for a filter', async () => {
  const filter = { villageId: 'U05V02', category: 'water_agri' }
  await cloud.resetStats()
  const { items } = await cloud.ok('messages.queue', { ...inProgress, filter }, who.township)
  const examined = (await cloud.stats())['messages.queue']?.examined.max ?? NaN
  // Beside the rows themselves: the caller, and what nobody has opened.
  const beside = await cloud.ok('messages.queue', { queue: 'unread', limit: 50 }, who.township)
  expect(examined).toBeLessThanOrEqual(items.length + 2 * beside.items.length + 40)
})

refused(
  'messages.queue',
  'another town’s village, or a filter nobody knows, opens nothing more',
  async () => {
    const elsewhere = await cloud.ok(
      'messages.queue',
      { ...inProgress, filter: { villageId: 'U01V01' } },
      who.township,
    )
    expect(elsewhere.filter).toEqual({})
    const own = await cloud.ok('messages.queue', inProgress, who.township)
    expect(elsewhere.items).toEqual(own.items)
    const bad = { ...inProgress, filter: { stage: 'anything' } }
    expect((await cloud.fault('messages.queue', bad, who.township)).code).toBe('invalidInput')
    const odd = { ...inProgress, filter: { villageId: { $gt: '' } } }
    expect((await cloud.fault('messages.queue', odd, who.township)).code).toBe('invalidInput')
  },
)
