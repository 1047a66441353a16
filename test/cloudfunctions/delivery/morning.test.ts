import type { Person } from '#shared/people/person'
import { aDelivery } from '#test/support/a-delivery'
import { startDeliveryCloud, type DeliveryCloud } from '#test/support/delivery-cloud'
import { beijing } from '#test/support/pinned'

jest.setTimeout(60_000)

let cloud: DeliveryCloud
beforeEach(async () => {
  cloud = await startDeliveryCloud()
  const person: Person = { _id: 'P1', name: '演示', title: '', grants: [], demo: true }
  cloud.database.bulk('people', [person])
})
afterEach(() => cloud.stop())

const at = beijing('2026-02-11 20:00').toISOString()
const stuckAt = (unitId: string) =>
  aDelivery({ _id: `stuck-${unitId}`, unitId, state: 'gaveUp', at, sendAt: at, doneAt: at })

async function morningAt(time: string): Promise<Record<string, unknown>[]> {
  await cloud.clock(beijing(time).toISOString())
  await cloud.job('delivery.morning')
  return cloud.database.dump('outbox')
}

it('tells the office where something is stuck, once, and nobody else', async () => {
  cloud.database.bulk('deliveries', [stuckAt('U05')])
  const rows = await morningAt('2026-02-12 08:00')
  expect(rows).toMatchObject([
    {
      recipient: 'township:U05',
      event: 'delivery.stuck',
      title: '今早有 1 处卡住了',
      text: '1 条没推成，不再试了。',
      unitId: 'U05',
    },
  ])
  expect(await morningAt('2026-02-12 08:20')).toHaveLength(1)
})

it('the county hears of what belongs to no township', async () => {
  cloud.database.bulk('deliveries', [stuckAt('county')])
  expect(await morningAt('2026-02-12 08:00')).toMatchObject([{ recipient: 'county:county' }])
})

it.each(['2026-02-12 07:40', '2026-02-12 09:00', '2026-02-16 08:00'])(
  'says nothing at %s: not the hour, or no workday',
  async (time) => {
    cloud.database.bulk('deliveries', [stuckAt('U05')])
    expect(await morningAt(time)).toEqual([])
  },
)

it('says nothing where nothing is stuck', async () => {
  expect(await morningAt('2026-02-12 08:00')).toEqual([])
})

it('three timers at once tell it once', async () => {
  cloud.database.bulk('deliveries', [stuckAt('U05'), stuckAt('U01')])
  await cloud.clock(beijing('2026-02-12 08:00').toISOString())
  await Promise.all([1, 2, 3].map(() => cloud.job('delivery.morning')))
  expect(cloud.database.dump('outbox')).toHaveLength(2)
})
