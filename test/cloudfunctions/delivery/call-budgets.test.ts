import { aCall } from '#test/support/a-call'
import { aDelivery } from '#test/support/a-delivery'
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

async function everything(time: string): Promise<void> {
  const id = `${time}:1`
  cloud.database.bulk('calls', [aCall({ _id: id, number: { in: 'phoneBook', id: 'PB2' } })])
  const subject = { kind: 'reception', id: time } as const
  cloud.database.bulk('deliveries', [aDelivery({ subject })])
  await cloud.ok('delivery.calls', {}, who.township)
  await cloud.ok('delivery.calls', { view: 'over', subjectId: time }, who.liaison)
  await cloud.ok('delivery.reveal', { id, reason: '通知改期' }, who.liaison)
  await cloud.ok('delivery.called', { id, version: 1, outcome: 'wrongNumber' }, who.liaison)
  await cloud.ok('delivery.callTakenBack', { id, version: 2 }, who.liaison)
  await cloud.ok('delivery.phoneBook', {}, who.liaison)
  const entry = {
    unitId: 'U05',
    villageId: null,
    name: '新演示',
    phone: `0000-7777${time === 'cold' ? 777 : 778}`,
  }
  const added = { ...entry, requestId: `request-${time}`, deputyId: 'D05001', consent: true as const }
  const { id: phone } = await cloud.ok('delivery.addPhone', added, who.liaison)
  await cloud.ok('delivery.changePhone', { id: phone, version: 1, note: '晚上打' }, who.liaison)
  await cloud.ok('delivery.endPhone', { id: phone, version: 2 }, who.liaison)
  await cloud.ok('delivery.log', {}, who.county)
  await cloud.ok(
    'delivery.step',
    { subjectId: time, event: 'reception.moved', at: '2026-02-10T01:00:00.000Z' },
    who.county,
  )
  await cloud.ok('delivery.stuck', {}, who.county)
}

const reads = /\.(calls|phoneBook|log|step|stuck)$/

it('a write takes 8 database requests at most', async () => {
  const stats = Object.entries(await cloud.stats()).filter(([name]) => !reads.test(name))
  expect(stats.length).toBeGreaterThan(5)
  const over = stats.map(([name, { databaseRequests }]) => [name, databaseRequests.max] as const)
  expect(over.filter(([, requests]) => requests > 8)).toEqual([])
})

it('a read takes 6 requests in 2 rounds at most, after the caller is known', async () => {
  const stats = Object.entries(await cloud.stats()).filter(([name]) => reads.test(name))
  expect(stats).toHaveLength(5)
  const over = stats.filter(([, { databaseRequests, rounds }]) => databaseRequests.max > 7 || rounds.max > 3)
  expect(
    over.map(([name, { databaseRequests, rounds }]) => [name, databaseRequests.max, rounds.max]),
  ).toEqual([])
})
