import { allowed, refused } from '#test/support/action-cases'
import { aVisitor, bookingsIn, putSession, sessionIn, today } from '#test/support/booking-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { noteDeputies, walkIn } from './at-the-desk'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const open = () => putSession(cloud, { effective: today })
const matter = { villageId: 'U05V01', visibility: 'private', consent: true } as const
const foreign = [who.liaisonElsewhere, who.townshipElsewhere] as const

const aWalkIn = (sessionId: string, over: object = {}) => walkIn(cloud, sessionId, over)

allowed(
  'bookings.record',
  'one visitor, three matters: three cases with their codes, on the ordinary way',
  async () => {
    const sessionId = open()
    const bookingId = await aWalkIn(sessionId, { phone: '0000-1234567' })
    const texts = ['二支渠淤死了，浇地水过不来。', '南巷口路灯坏了三盏。', '低保复核要带什么材料？']
    const slips = []
    for (const [n, text] of texts.entries())
      slips.push(
        await cloud.ok(
          'bookings.record',
          {
            ...matter,
            sessionId,
            bookingId,
            requestId: `r-${bookingId}-${n}`,
            text,
            answer: n === 2 ? '带户口本。' : '',
          },
          who.liaison,
        ),
      )
    expect(slips.map(({ onSpot }) => onSpot)).toEqual([false, false, true])
    const [first, , third] = slips.map(({ messageId }) => cloud.message(messageId))
    expect(first).toMatchObject({ stage: 'submitted', owner: { id: 'ST05' }, contact: { name: '郑演示' } })
    expect(first?.authorOpenid).toBe(`desk:${first?._id}`)
    expect(third).toMatchObject({
      stage: 'replied',
      kind: 'consult',
      number: expect.stringMatching(/^2026-ST05-\d{4}$/),
    })
    const found = await cloud.ok('messages.lookup', { queryCode: slips[0]?.queryCode ?? '' })
    expect(found.timeline[0]).toMatchObject({ detail: '接待日当面说的，柳沟镇联络站代写' })
    const { desk } = await cloud.ok('bookings.desk', { sessionId }, who.liaison)
    expect(desk?.figures).toMatchObject({ received: 1, cases: 3, onSpot: 1 })
    expect(desk?.rows[0]?.matters.map(({ queryCode }) => queryCode)).toEqual(
      slips.map(({ queryCode }) => queryCode),
    )
  },
)

it('what a visitor with WeChat said is his own: he follows it on his phone', async () => {
  const sessionId = open()
  const openid = aResident()
  await cloud.ok('bookings.book', { ...aVisitor(sessionId), slot: '10:00' }, openid)
  const bookingId = bookingsIn(cloud, sessionId)[0]?._id ?? ''
  const input = { ...matter, sessionId, bookingId, requestId: 'own-1', text: '南巷口路灯坏了。' }
  expect((await cloud.fault('bookings.record', input, who.liaison)).code).toBe('conflict')
  await cloud.ok('bookings.note', { sessionId, bookingId, state: 'came' }, who.liaison)
  const { messageId } = await cloud.ok('bookings.record', input, who.liaison)
  expect((await cloud.ok('messages.mine', {}, openid)).items.map(({ id }) => id)).toEqual([messageId])
})

it('a report of wrongdoing goes its own way, and is not answered at the desk', async () => {
  const sessionId = open()
  const bookingId = await aWalkIn(sessionId)
  const input = {
    ...matter,
    sessionId,
    bookingId,
    requestId: `rep-${bookingId}`,
    text: '我要举报村支书贪污低保款。',
  }
  const fault = await cloud.fault('bookings.record', { ...input, answer: '知道了。' }, who.liaison)
  expect(fault).toMatchObject({ code: 'conflict', field: 'answer' })
  const { messageId } = await cloud.ok('bookings.record', input, who.liaison)
  expect(cloud.message(messageId).status).toBe('diverted')
})

refused('bookings.record', 'elsewhere, without consent, for nobody', async () => {
  const sessionId = open()
  const bookingId = await aWalkIn(sessionId)
  const input = { ...matter, sessionId, bookingId, requestId: 'x-1', text: '路灯坏了。' }
  for (const openid of foreign)
    expect((await cloud.fault('bookings.record', input, openid)).code).toBe('notFound')
  expect(await cloud.fault('bookings.record', { ...input, consent: false }, who.liaison)).toMatchObject({
    code: 'invalidInput',
    field: 'consent',
  })
  expect((await cloud.fault('bookings.record', { ...input, bookingId: 'nobody' }, who.liaison)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('bookings.record', { ...input, villageId: 'U99V1' }, who.liaison)).field).toBe(
    'villageId',
  )
})

allowed('bookings.close', 'the numbers are what was noted; the ledger has the row', async () => {
  const sessionId = open()
  const bookingId = await aWalkIn(sessionId, { phone: '0000-1234567' })
  await aWalkIn(sessionId, { name: '冯演示' })
  const said = { ...matter, sessionId, bookingId, requestId: `c-${bookingId}`, text: '路灯坏了三盏。' }
  await cloud.ok('bookings.record', said, who.liaison)
  const early = await cloud.fault('bookings.close', { sessionId, version: 1 }, who.liaison)
  expect(early).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('还有 2 位代表没记到没到'),
  })
  await noteDeputies(cloud, sessionId)
  const closing = { sessionId, version: 3, words: '路灯的事已交办。' }
  const both = [1, 2].map(() => cloud.ok('bookings.close', closing, who.liaison))
  expect(await Promise.all(both)).toEqual(
    [1, 2].map(() => ({ attended: 1, received: 2, cases: 1, onSpot: 0 })),
  )
  expect(sessionIn(cloud, sessionId)).toMatchObject({
    state: 'closed',
    closed: { attended: 1, received: 2, cases: 1, onSpot: 0, words: '路灯的事已交办。', byName: '白演示' },
  })
  // Numbers have done their work; the case has its own.
  expect(bookingsIn(cloud, sessionId).map(({ phone }) => phone)).toEqual(['', ''])
  const ledger = await cloud.ok('bookings.ledger', { from: today, to: today }, who.liaison)
  expect(ledger.rows.find(({ id }) => id === sessionId)).toMatchObject({
    received: 2,
    cases: 1,
    dayText: '2月11日（周三）',
  })
  expect((await cloud.fault('bookings.walkIn', aVisitor(sessionId), who.liaison)).code).toBe('conflict')
})

refused(
  'bookings.close',
  'somebody else’s, before its day, on a stale number, while a visitor is not noted',
  async () => {
    const sessionId = open()
    for (const openid of foreign)
      expect((await cloud.fault('bookings.close', { sessionId, version: 1 }, openid)).code).toBe('notFound')
    const ahead = { sessionId: putSession(cloud), version: 1 }
    expect((await cloud.fault('bookings.close', ahead, who.liaison)).code).toBe('conflict')
    await noteDeputies(cloud, sessionId)
    expect((await cloud.fault('bookings.close', { sessionId, version: 1 }, who.liaison)).message).toContain(
      '又记了新的',
    )
    await cloud.ok('bookings.bookFor', { ...aVisitor(sessionId), slot: '10:00' }, who.liaison)
    const fault = await cloud.fault('bookings.close', { sessionId, version: 3 }, who.liaison)
    expect(fault.message).toContain('还有 1 位没记来没来')
  },
)

allowed('bookings.ledger', 'a year of one’s own station adds up', async () => {
  const { rows, totals, siteName } = await cloud.ok(
    'bookings.ledger',
    { from: '2025-02-11', to: '2026-02-10' },
    who.liaison,
  )
  expect(siteName).toBe('柳沟镇人大代表联络站')
  expect(rows.length).toBeGreaterThan(8)
  expect(totals.received).toBe(rows.reduce((sum, { received }) => sum + received, 0))
})

refused('bookings.ledger', 'another station’s, a time turned round, three years at once', async () => {
  const range = { from: '2026-01-01', to: '2026-02-01' }
  for (const openid of foreign)
    expect((await cloud.fault('bookings.ledger', { ...range, siteId: 'ST05' }, openid)).code).toBe('notFound')
  const fault = (over: object) => cloud.fault('bookings.ledger', { ...range, ...over }, who.liaison)
  expect((await fault({ from: '2026-03-01' })).code).toBe('invalidInput')
  expect((await fault({ from: '2023-01-01' })).code).toBe('invalidInput')
})

it('two close at once: it is closed once', async () => {
  const sessionId = open()
  await noteDeputies(cloud, sessionId)
  const close = (openid: string, words: string) =>
    cloud.call('bookings.close', { sessionId, version: 3, words }, openid)
  const both = await Promise.all([close(who.liaison, '甲'), close(who.township, '乙')])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})
