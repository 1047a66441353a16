import { environmentVariables } from '../../../cloudfunctions/functions'
import { aRow, aSubscriber } from '#test/support/a-row'
import { startDeliveryCloud, type DeliveryCloud } from '#test/support/delivery-cloud'
import { beijing, pinnedNow } from '#test/support/pinned'

jest.setTimeout(60_000)

let cloud: DeliveryCloud
beforeEach(async () => {
  cloud = await startDeliveryCloud()
})
afterEach(() => cloud.stop())

const ended = () => cloud.deliveries().map(({ openid, state, reason }) => [openid, state, reason ?? ''])

it('tells the truth for each: one has a push left, one said no, one was never asked', async () => {
  const refused = aSubscriber('o-refused', { progress: 0 })
  refused.quota.progress = { left: 0, last: 'reject', at: pinnedNow.toISOString() }
  await cloud.subscribers(aSubscriber('o-quota', { progress: 1 }), refused)
  cloud.rows(...['o-quota', 'o-refused', 'o-never'].map((id) => aRow({ recipient: `resident:${id}` })))
  await cloud.tick()
  expect(ended().sort()).toEqual([
    ['o-never', 'notPushed', 'notAsked'],
    ['o-quota', 'sent', ''],
    ['o-refused', 'notPushed', 'refusedBefore'],
  ])
  expect(await cloud.pushes()).toMatchObject([{ openid: 'o-quota', template: 'progress', code: 0 }])
  expect(cloud.subscriber('o-quota').quota.progress?.left).toBe(0)
})

it('a push that WeChat says nobody accepted: refused, and nothing is left of that kind', async () => {
  cloud.database.bulk('subscribers', [aSubscriber('o-author', { progress: 2 })])
  cloud.rows(aRow())
  await cloud.tick()
  expect(cloud.deliveries()).toMatchObject([{ state: 'refused', attempts: 1, template: 'progress' }])
  expect(cloud.deliveries()[0]?.answer).toMatch(/^43101/)
  expect(cloud.subscriber('o-author').quota.progress?.left).toBe(0)
})

it.each([
  [43108, 'gaveUp', 4],
  [-1, 'gaveUp', 4],
  [47003, 'failed', 1],
  [40037, 'failed', 1],
  [40003, 'failed', 1],
])('WeChat answers %i every time: %s after %i tries', async (errCode, state, tries) => {
  await cloud.subscribers(aSubscriber('o-author', { progress: 1 }))
  cloud.rows(aRow())
  await cloud.faults({ openApi: { apiName: 'subscribeMessage.send', errCode } })
  await cloud.tick()
  for (const minutes of [1, 6, 21, 60]) {
    await cloud.clock(new Date(pinnedNow.getTime() + minutes * 60_000 + 1000).toISOString())
    await cloud.job('delivery.drain')
  }
  expect(cloud.deliveries()).toMatchObject([{ state, attempts: tries }])
  expect(await cloud.pushes()).toHaveLength(tries)
  expect(cloud.subscriber('o-author').quota.progress?.left).toBe(1)
})

it('a passing fault is tried again a minute later, and counted once', async () => {
  await cloud.subscribers(aSubscriber('o-author', { progress: 1 }))
  cloud.rows(aRow())
  await cloud.faults({ openApi: { apiName: 'subscribeMessage.send', errCode: -1, times: 1 } })
  await cloud.tick()
  await cloud.job('delivery.drain')
  expect(await cloud.pushes()).toHaveLength(1)
  await cloud.clock(beijing('2026-02-11 09:22').toISOString())
  await cloud.job('delivery.drain')
  expect(cloud.deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }])
  expect(cloud.subscriber('o-author').quota.progress?.left).toBe(0)
})

it('nothing goes out at night, danger does', async () => {
  await cloud.clock(beijing('2026-02-11 23:10').toISOString())
  const at = beijing('2026-02-11 23:09').toISOString()
  await cloud.subscribers(aSubscriber('o-night', { progress: 1 }), aSubscriber('o-danger', { progress: 1 }))
  cloud.rows(
    aRow({ recipient: 'resident:o-night', at }),
    aRow({ recipient: 'resident:o-danger', at, urgency: 'now' }),
  )
  await cloud.tick()
  expect((await cloud.pushes()).map(({ openid }) => openid)).toEqual(['o-danger'])
  await cloud.clock(beijing('2026-02-12 07:59').toISOString())
  await cloud.tick()
  expect(await cloud.pushes()).toHaveLength(1)
  await cloud.clock(beijing('2026-02-12 08:00').toISOString())
  await cloud.tick()
  expect((await cloud.pushes()).map(({ openid }) => openid)).toEqual(['o-danger', 'o-night'])
})

it('what is not pressing comes as one push in the evening that says how much there is', async () => {
  await cloud.subscribers(aSubscriber('o-author', { progress: 2 }))
  const rows = ['M1', 'M2', 'M3'].map((id) => aRow({ subject: { kind: 'message', id }, urgency: 'digest' }))
  cloud.rows(...rows)
  await cloud.tick()
  expect(await cloud.pushes()).toEqual([])
  await cloud.clock(beijing('2026-02-11 18:30').toISOString())
  await cloud.tick()
  const pushes = await cloud.pushes()
  expect(pushes).toHaveLength(1)
  expect(pushes[0]?.data).toMatchObject({ thing1: { value: '3 条新消息' } })
  expect(cloud.deliveries().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  expect(cloud.deliveries().filter(({ inDigestOf }) => inDigestOf !== null)).toHaveLength(2)
  expect(cloud.subscriber('o-author').quota.progress?.left).toBe(1)
})

it('calls one person one at a time, however much there is to tell', async () => {
  await cloud.stop()
  cloud = await startDeliveryCloud({ pushDelay: 20 })
  await cloud.subscribers(aSubscriber('o-author', { progress: 5 }))
  cloud.rows(...['M1', 'M2', 'M3'].map((id) => aRow({ subject: { kind: 'message', id } })))
  await cloud.tick()
  expect((await cloud.pushes()).map(({ code }) => code)).toEqual([0, 0, 0])
})

it('three timers at once push each delivery once', async () => {
  await cloud.stop()
  cloud = await startDeliveryCloud({ pushDelay: 20 })
  const openids = Array.from({ length: 30 }, (_, n) => `o-reader-${n}`)
  await cloud.subscribers(...openids.map((openid) => aSubscriber(openid, { progress: 3 })))
  cloud.rows(...openids.map((openid) => aRow({ recipient: `resident:${openid}` })))
  await Promise.all([1, 2, 3].map(() => cloud.job('delivery.spread')))
  await Promise.all([1, 2, 3].map(() => cloud.job('delivery.drain')))
  const pushed = (await cloud.pushes()).map(({ openid, code }) => `${openid} ${code}`)
  expect(pushed.sort()).toEqual(openids.map((openid) => `${openid} 0`).sort())
})

it('its time is over before it could be pushed: too late, and said so', async () => {
  await cloud.subscribers(aSubscriber('o-author', { progress: 1 }))
  cloud.rows(aRow({ until: beijing('2026-02-11 09:30').toISOString() }))
  await cloud.job('delivery.spread')
  await cloud.clock(beijing('2026-02-11 09:31').toISOString())
  await cloud.job('delivery.drain')
  expect(cloud.deliveries()).toMatchObject([{ state: 'notPushed', reason: 'tooLate' }])
  expect(await cloud.pushes()).toEqual([])
})

describe('outside production', () => {
  afterEach(() => void delete process.env.MESSAGING)

  it.each([
    ['off', 'withheld'],
    ['allow', 'withheld'],
    ['', 'withheld'],
    ['live', 'sent'],
  ])('deployed with MESSAGING=%s a push is %s, and the log says so', async (messaging, state) => {
    await cloud.stop()
    process.env.MESSAGING = messaging
    cloud = await startDeliveryCloud()
    await cloud.subscribers(aSubscriber('o-author', { progress: 1 }))
    cloud.rows(aRow())
    await cloud.tick()
    expect(cloud.deliveries()).toMatchObject([{ state }])
    expect(await cloud.pushes()).toHaveLength(state === 'sent' ? 1 : 0)
  })

  it('is what a function is deployed as, unless somebody says otherwise', () => {
    expect(environmentVariables.MESSAGING).toBe('off')
  })
})
