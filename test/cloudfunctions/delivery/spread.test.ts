import type { Person } from '#shared/people/person'
import { aRow, aSubscriber } from '#test/support/a-row'
import { startDeliveryCloud, type DeliveryCloud } from '#test/support/delivery-cloud'
import { pinnedNow } from '#test/support/pinned'

jest.setTimeout(60_000)

let cloud: DeliveryCloud
beforeEach(async () => {
  cloud = await startDeliveryCloud()
})
afterEach(() => cloud.stop())

const spread = () => cloud.job('delivery.spread')
const to = () => cloud.deliveries().map(({ openid, personId }) => `${openid ?? '-'} ${personId ?? '-'}`)

const grant = {
  role: 'liaisonOfficer',
  unitId: 'U05',
  siteId: 'ST05',
  deputyId: null,
  reportOfficer: false,
  termId: 'T1',
  until: '2026-12-31',
} as const

function holder(id: string, over: Partial<Person['grants'][number]>, ...openids: string[]): void {
  cloud.database.bulk('people', [
    { _id: id, name: '演示', title: '', grants: [{ ...grant, ...over }], demo: true },
  ])
  cloud.database.bulk(
    'bindings',
    openids.map((_id) => ({ _id, personId: id, boundAt: pinnedNow.toISOString() })),
  )
}

it('an office is everybody who holds it now, on each of his phones', async () => {
  holder('P1', {}, 'o-first', 'o-second')
  holder('P2', {}, 'o-third')
  holder('P3', { until: '2026-02-10' }, 'o-over')
  holder('P4', { siteId: 'ST01', unitId: 'U01' }, 'o-elsewhere')
  cloud.rows(aRow({ recipient: 'station:ST05' }))
  await spread()
  expect(to().sort()).toEqual(['o-first P1', 'o-second P1', 'o-third P2'])
})

it.each([
  ['deputy:D0001', { role: 'deputy', deputyId: 'D0001' }],
  ['township:U05', { role: 'townshipOffice', siteId: null }],
  ['unit:H03', { role: 'handlingUnit', unitId: 'H03', siteId: null }],
  ['county:county', { role: 'countyOffice', unitId: 'county', siteId: null }],
  ['reportOfficers:county', { role: 'countyOffice', unitId: 'county', siteId: null, reportOfficer: true }],
  ['person:P1', {}],
] as const)('%s is found', async (recipient, over) => {
  holder('P1', over, 'o-holder')
  holder('P2', { unitId: 'U01', siteId: 'ST01' }, 'o-other')
  cloud.rows(aRow({ recipient }))
  await spread()
  expect(to()).toEqual(['o-holder P1'])
})

it('a report is for report officers, not for their colleagues', async () => {
  holder('P1', { role: 'countyOffice', unitId: 'county', siteId: null }, 'o-colleague')
  cloud.rows(aRow({ recipient: 'reportOfficers:county' }))
  await spread()
  expect(to()).toEqual(['- -'])
})

it('nobody there, or nobody with a WeChat: it says so and is not lost', async () => {
  holder('P1', {})
  cloud.rows(aRow({ recipient: 'station:ST05' }), aRow({ recipient: 'station:ST01' }))
  await spread()
  expect(to().sort()).toEqual(['- -', '- P1'])
  expect(cloud.deliveries()).toMatchObject([{ reason: 'notBound' }, { reason: 'notBound' }])
})

it('followers are told page by page; who follows since later is not', async () => {
  const at = pinnedNow.toISOString()
  const followers = Array.from({ length: 1203 }, (_, n) =>
    aSubscriber(
      `o-follower-${String(n).padStart(4, '0')}`,
      {},
      { follows: ['station:ST05'], followedAt: { 'station:ST05': n < 3 ? '2026-02-12T00:00:00Z' : at } },
    ),
  )
  cloud.database.bulk('subscribers', followers)
  cloud.rows(aRow({ recipient: 'followers:station:ST05', event: 'reception.moved' }))
  await spread()
  expect(cloud.deliveries()).toHaveLength(1200)
  expect(cloud.database.dump('outbox')).toMatchObject([{ state: 'spread' }])
})

it('three timers at once, and a tick on what is done: one delivery each', async () => {
  cloud.rows(...Array.from({ length: 450 }, (_, n) => aRow({ recipient: `resident:o-${n}-reader` })))
  await Promise.all([spread(), spread(), spread()])
  await spread()
  expect(cloud.deliveries()).toHaveLength(450)
  expect(cloud.database.dump('outbox', ({ state }) => state !== 'spread')).toEqual([])
})

it('danger does not wait behind a notice to many', async () => {
  cloud.rows(
    ...Array.from({ length: 250 }, (_, n) =>
      aRow({ recipient: `resident:o-${n}-reader`, urgency: 'digest' }),
    ),
  )
  cloud.rows(aRow({ _id: 'Z:1:last', recipient: 'resident:o-danger', urgency: 'now' }))
  await cloud.faults({ kill: { function: 'jobs', action: 'delivery.spread', afterDatabaseAnswer: 6 } })
  await spread()
  expect(to()).toContain('o-danger -')
})
