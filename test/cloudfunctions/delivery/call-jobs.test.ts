import type { Call } from '#shared/delivery/call'
import { callOrder, dropMatterOrder } from '#shared/delivery/call-order'
import type { Delivery } from '#shared/delivery/delivery'
import type { Subject } from '#shared/inbox/outbox-row'
import { aDelivery } from '#test/support/a-delivery'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { pinnedNow } from '#test/support/pinned'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

let made = 0
const aMatter = () => ({ kind: 'reception', id: `S-${(made += 1)}` }) as const

const put = (collection: string, ...rows: object[]) =>
  void cloud.database.bulk(collection, rows as { _id: string }[])
const callsOf = (subjectId: string) =>
  (cloud.database.dump('calls') as unknown as Call[]).filter(({ subject }) => subject.id === subjectId)
const stored = (collection: string, id: string) => cloud.database.dump(collection, ({ _id }) => _id === id)[0]
const fill = () => cloud.job('delivery.calls')
const opens = (openid: string, openedAt: string) =>
  put('subscribers', { _id: openid, quota: {}, follows: [], followedAt: {}, openedAt, asks: [] })

const order = (subject: Subject, over: object = {}) =>
  callOrder(
    {
      subject,
      title: '接待日改到2月24日',
      words: '接待日改到2月24日。',
      dueAt: '2026-02-14T10:00:00.000Z',
      area: { unitIds: ['U05'], villageIds: null },
      ...over,
    },
    1,
    pinnedNow,
  )

describe('the phone book of an area', () => {
  it('is called by its station, once, however often the timer comes', async () => {
    const matter = aMatter()
    put('callOrders', order(matter))
    await Promise.all([fill(), fill(), fill()])
    await fill()
    expect(callsOf(matter.id)).toHaveLength(12)
    expect(callsOf(matter.id)[0]).toMatchObject({ desk: 'station:ST05', reason: 'phoneOnly', state: 'open' })
    expect(stored('callOrders', `${matter.id}:call:1`)).toMatchObject({ state: 'done' })
  })

  it('of two villages and a township is called once each; of nowhere nobody', async () => {
    const [villages, mixed, nobody] = [aMatter(), aMatter(), aMatter()]
    put(
      'callOrders',
      order(villages, { area: { unitIds: null, villageIds: ['U05V01', 'U05V02'] } }),
      order(mixed, { area: { unitIds: ['U05', 'U01'], villageIds: ['U05V01'] } }),
      order(nobody, { area: { unitIds: [], villageIds: null } }),
    )
    await fill()
    expect(callsOf(villages.id)).toHaveLength(8)
    expect(callsOf(mixed.id)).toHaveLength(14)
    expect(callsOf(nobody.id)).toHaveLength(0)
    expect(stored('callOrders', `${nobody.id}:call:1`)).toMatchObject({ state: 'done' })
  })

  it('is dropped with its matter; what was done stays', async () => {
    const matter = aMatter()
    put('callOrders', order(matter))
    await fill()
    const [first] = callsOf(matter.id)
    await cloud.ok('delivery.called', { id: first?._id ?? '', version: 1, outcome: 'reached' }, who.liaison)
    put('callOrders', dropMatterOrder(matter.id, '公告撤回了', pinnedNow))
    await fill()
    const states = callsOf(matter.id).map(({ state }) => state)
    expect(states.filter((state) => state === 'moot')).toHaveLength(11)
    expect(states.filter((state) => state === 'done')).toHaveLength(1)
  })
})

describe('whom no push reached', () => {
  it('is called by his station when he left a number, and not when he left none', async () => {
    const one = await cloud.send({ contact: { name: '欧阳演示', phone: '0000-7654321' } })
    const subject = { kind: 'message', id: one.id } as const
    const event = 'messages.overdue'
    const recipient = `resident:${one.author}`
    const bare = await cloud.send()
    const none = { kind: 'message', id: bare.id } as const
    put('deliveries', aDelivery({ subject, event, recipient, openid: one.author }))
    put(
      'deliveries',
      aDelivery({ subject: none, event, recipient: `resident:${bare.author}`, openid: bare.author }),
    )
    await fill()
    expect(callsOf(one.id)).toMatchObject([
      { desk: 'station:ST05', nameMasked: '欧**', reason: 'notAsked', number: { in: 'message' } },
    ])
    expect(callsOf(bare.id)).toEqual([])
    const [call] = callsOf(one.id)
    expect(call?._id).not.toContain(one.author)
    const shown = await cloud.ok('delivery.reveal', { id: call?._id ?? '', reason: '通知超期' }, who.liaison)
    expect(shown).toMatchObject({ name: '欧阳演示', phone: '0000-7654321' })
  })

  it('a deputy is called by name, an office by the level above, and nobody twice', async () => {
    const matter = aMatter()
    const deputy = { subject: matter, recipient: 'deputy:D05001', openid: who.deputy }
    put('deliveries', aDelivery(deputy))
    const office = { subject: matter, recipient: 'township:U05', event: 'messages.overdue' } as const
    put('deliveries', aDelivery({ ...office, openid: 'o-a' }), aDelivery({ ...office, openid: 'o-b' }))
    await Promise.all([fill(), fill(), fill()])
    const calls = callsOf(matter.id)
    expect(calls).toHaveLength(2)
    expect(calls.find(({ who: key }) => key === 'deputy:D05001')).toMatchObject({
      desk: 'station:ST05',
      nameMasked: '周演示',
      number: { in: 'deputy', id: 'D05001' },
    })
    expect(calls.find(({ who: key }) => key === 'township:U05')).toMatchObject({ desk: 'county:county' })
  })

  it('who was reached, or looked, is not listed; before his time nobody is', async () => {
    const matter = aMatter()
    const told = (openid: string, over: Partial<Delivery> = {}) =>
      aDelivery({ subject: matter, recipient: `deputy:D0500${openid.slice(-1)}`, openid, ...over })
    opens('o-4', '2026-02-11T01:00:00.000Z')
    put(
      'deliveries',
      told('o-1', { state: 'sent', reason: null }),
      told('o-4'),
      told('o-5', { callBy: '2026-02-13T01:00:00.000Z' }),
      told('o-6', { callBy: null }),
    )
    await fill()
    expect(callsOf(matter.id)).toEqual([])
    await cloud.clock('2026-02-13T09:00:00+08:00')
    await fill()
    expect(callsOf(matter.id).map(({ who: key }) => key)).toEqual(['deputy:D05005'])
    await cloud.clock('2026-02-11T09:20:00+08:00')
  })

  it('disappears from the list once he has opened his inbox', async () => {
    const matter = aMatter()
    put('deliveries', aDelivery({ subject: matter, recipient: 'deputy:D05003', openid: 'o-3' }))
    await fill()
    expect(callsOf(matter.id)).toMatchObject([{ state: 'open', watched: true }])
    opens('o-3', '2026-02-11T01:10:00.000Z')
    await fill()
    expect(callsOf(matter.id)).toMatchObject([{ state: 'moot', mootBecause: '已经打开看过了' }])
    const { items } = await cloud.ok('delivery.calls', { subjectId: matter.id }, who.liaison)
    expect(items).toEqual([])
  })
})

it('a changed session: who booked at the desk without WeChat is called, once', async () => {
  const session = cloud.database.dump('bookings', ({ openid }) => openid !== null)[0]
  const subject = { kind: 'reception', id: String(session?.sessionId) } as const
  const desk = { ...session, openid: null, phone: '0000-7654321', name: '欧阳演示', state: 'booked' }
  put('bookings', { ...desk, _id: 'b-desk', hold: 'b-desk', standsFor: 'b-desk' })
  put('bookings', { ...desk, _id: 'b-bare', phone: '', hold: 'b-bare', standsFor: 'b-bare' })
  const sent = { state: 'sent', reason: null } as const
  for (const recipient of ['deputy:D05001', 'deputy:D05002'])
    put('deliveries', aDelivery({ subject, recipient, openid: `o-${recipient}`, ...sent }))
  await fill()
  const booked = callsOf(subject.id).filter(({ number }) => number.in === 'booking')
  expect(booked).toMatchObject([{ who: 'booking:b-desk', nameMasked: '欧**', reason: 'phoneOnly' }])
})

it('a row goes all the way: written, spread, not pushed, called', async () => {
  const subject = aMatter()
  const row = {
    _id: `${subject.id}:1:deputy:D05002`,
    recipient: 'deputy:D05002',
    event: 'reception.moved',
    at: '2026-02-11T01:00:00.000Z',
    subject,
    title: '接待日改到2月13日',
    text: '原定2月15日，时间地点不变。',
    urgency: 'soon',
    until: '2026-02-13T01:00:00.000Z',
    unitId: 'U05',
    state: 'queued',
  }
  put('outbox', row)
  await cloud.job('delivery.spread')
  await cloud.job('delivery.drain')
  await fill()
  expect(callsOf(subject.id)).toMatchObject([
    { nameMasked: '苏演示', words: row.text, dueAt: '2026-02-12T10:00:00.000Z' },
  ])
})
