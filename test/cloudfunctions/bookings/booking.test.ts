import { allowed, refused } from '#test/support/action-cases'
import { aVisitor, bookingsIn, putSession } from '#test/support/booking-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const seats = (perSlot: number) => ({ seats: { minutes: 30, perSlot } })
const book = (sessionId: string, over: object = {}, openid = aResident()) =>
  cloud.ok('bookings.book', { ...aVisitor(sessionId), slot: '09:00', ...over }, openid)

allowed('bookings.slots', 'a guest sees the free seats of each half hour', async () => {
  const sessionId = putSession(cloud)
  await book(sessionId)
  const { slots, mayWait, mine, session } = await cloud.ok('bookings.slots', { sessionId })
  expect(slots.map(({ text, words }) => `${text} ${words}`)).toEqual([
    '9:00–9:30 还有 1 位',
    '9:30–10:00 还有 2 位',
    '10:00–10:30 还有 2 位',
    '10:30–11:00 还有 2 位',
  ])
  expect({ mayWait, mine }).toEqual({ mayWait: false, mine: null })
  expect(session).toMatchObject({ dayText: '2月26日（周四）', hoursText: '上午 9:00–11:00' })
})

refused('bookings.slots', 'a session that is only proposed is not there yet', async () => {
  const sessionId = putSession(cloud, { state: 'proposed' })
  expect((await cloud.fault('bookings.slots', { sessionId })).code).toBe('notFound')
})

allowed('bookings.book', 'one seat, and the page knows it again', async () => {
  const sessionId = putSession(cloud)
  const openid = aResident()
  const answer = await book(sessionId, {}, openid)
  expect(answer).toMatchObject({
    view: 'booked',
    booking: { timeText: '9:00–9:30', stateText: '约好了', mayCancel: true },
  })
  expect((await cloud.ok('bookings.slots', { sessionId }, openid)).mine?.timeText).toBe('9:00–9:30')
})

describe('not every session can be booked', () => {
  const cases: [what: string, over: object, code: string][] = [
    ['not public yet', { state: 'proposed' }, 'notFound'],
    ['called off', { state: 'cancelled', effective: null }, 'conflict'],
    ['over', { effective: '2026-02-10' }, 'conflict'],
    ['over since this morning', { effective: '2026-02-11', start: '08:00', end: '09:00' }, 'conflict'],
    ['come as you are', { seats: null }, 'conflict'],
  ]
  for (const [what, over, code] of cases)
    refused('bookings.book', what, async () => {
      const sessionId = putSession(cloud, over)
      const fault = await cloud.fault('bookings.book', { ...aVisitor(sessionId), slot: '09:00' }, aResident())
      expect(fault.code).toBe(code)
      expect(bookingsIn(cloud, sessionId)).toEqual([])
    })
  refused(
    'bookings.book',
    'a guest, a time between two, a half hour that has passed, too many words',
    async () => {
      const sessionId = putSession(cloud, { effective: '2026-02-11' })
      const wish = aVisitor(sessionId)
      expect((await cloud.fault('bookings.book', { ...wish, slot: '09:30' })).code).toBe('unauthenticated')
      const fault = (over: object) =>
        cloud.fault('bookings.book', { ...wish, slot: '09:30', ...over }, aResident())
      expect(await fault({ slot: '09:15' })).toMatchObject({ code: 'invalidInput', field: 'slot' })
      expect(await fault({ slot: '09:00' })).toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('已经过了'),
      })
      expect(await fault({ matter: '路'.repeat(61) })).toMatchObject({
        code: 'invalidInput',
        field: 'matter',
      })
      expect(await fault({ name: '' })).toMatchObject({ code: 'invalidInput', field: 'name' })
      expect((await book(sessionId, { slot: '09:30' })).view).toBe('booked')
    },
  )
})

it('a hundred people want five seats at once: five have one, ninety-five are told what is left', async () => {
  const sessionId = putSession(cloud, seats(5))
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      cloud.call<{ view: string; words: string; next: { slot: string } | null }>(
        'bookings.book',
        { ...aVisitor(sessionId), slot: '09:00' },
        aResident(),
      ),
    ),
  )
  const views = answers.map((answer) => (answer.ok ? answer.data.view : answer.fault.code))
  expect(views.filter((view) => view === 'booked')).toHaveLength(5)
  expect(views.filter((view) => view === 'full')).toHaveLength(95)
  for (const answer of answers)
    if (answer.ok && answer.data.view === 'full')
      expect(answer.data).toMatchObject({
        next: { slot: '09:30' },
        words: expect.stringContaining('刚被约满了'),
      })
  const held = bookingsIn(cloud, sessionId)
  expect(held.map(({ seat }) => seat).sort()).toEqual([0, 1, 2, 3, 4])
}, 120_000)

it('one person who taps three times, and wants two half hours at once, has one booking', async () => {
  const sessionId = putSession(cloud)
  const openid = aResident()
  const wish = aVisitor(sessionId)
  const tap = (slot: string, over: object = {}) =>
    cloud.call<{ view: string }>('bookings.book', { ...wish, slot, ...over }, openid)
  const answers = await Promise.all([
    tap('09:00'),
    tap('09:00'),
    tap('09:00'),
    tap('10:00', { requestId: 'other-1' }),
  ])
  expect(bookingsIn(cloud, sessionId)).toHaveLength(1)
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.fault]))
  expect(refusals.every(({ code, message }) => code === 'conflict' && message.includes('约过'))).toBe(true)
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
})

it('whoever lost every seat is offered the list; a seat given back is his, for a while', async () => {
  const sessionId = putSession(cloud, { ...seats(1), end: '09:30' })
  const [first, second, third] = [aResident(), aResident(), aResident()]
  const held = await book(sessionId, {}, first)
  const full = await book(sessionId, {}, second)
  expect(full).toMatchObject({ view: 'full', next: null, mayWait: true })
  const waiting = await cloud.ok('bookings.wait', aVisitor(sessionId), second)
  expect(waiting.stateText).toBe('在等位子')
  await cloud.ok('bookings.wait', aVisitor(sessionId), third)
  if (held.view !== 'booked') throw new Error('no seat')
  await cloud.ok('bookings.cancel', { id: held.booking.id, version: 1 }, first)
  const [offer] = (await cloud.ok('bookings.mine', {}, second)).items
  expect(offer).toMatchObject({ mayAccept: true, words: expect.stringMatching(/给您留到今天 21:\d\d/) })
  const row = cloud.database.dump('outbox', ({ recipient }) => recipient === `resident:${second}`)[0]
  expect(row).toMatchObject({ event: 'bookings.offered', subject: { kind: 'booking', id: offer?.id } })
  // Nobody jumps the list.
  expect((await book(sessionId, {}, first)).view).toBe('full')
  const taken = await cloud.ok('bookings.acceptOffer', { id: offer?.id ?? '', version: 2 }, second)
  expect(taken).toMatchObject({ stateText: '约好了', timeText: '9:00–9:30' })
})

it('an offer nobody answers goes to the next; two timers at once offer it once', async () => {
  const sessionId = putSession(cloud, { ...seats(1), end: '09:30' })
  const [first, second, third] = [aResident(), aResident(), aResident()]
  const held = await book(sessionId, {}, first)
  if (held.view !== 'booked') throw new Error('no seat')
  await cloud.ok('bookings.wait', aVisitor(sessionId), second)
  await cloud.clock('2026-02-11T02:00:00.000Z')
  await cloud.ok('bookings.wait', aVisitor(sessionId), third)
  await cloud.ok('bookings.cancel', { id: held.booking.id, version: 1 }, first)
  await cloud.clock('2026-02-11T15:00:00.000Z')
  await Promise.all([cloud.job('bookings.offer'), cloud.job('bookings.offer'), cloud.job('bookings.offer')])
  await cloud.job('bookings.offer')
  const states = Object.fromEntries(bookingsIn(cloud, sessionId).map(({ openid, state }) => [openid, state]))
  expect(states).toEqual({ [first]: 'cancelled', [second]: 'cancelled', [third]: 'offered' })
  const late = await cloud.fault(
    'bookings.acceptOffer',
    { id: bookingOf(sessionId, second), version: 3 },
    second,
  )
  expect(late.code).toBe('conflict')
  const events = cloud.database.dump('outbox', ({ recipient }) => recipient === `resident:${second}`)
  expect(events.map(({ event }) => event).sort()).toEqual(['bookings.lapsed', 'bookings.offered'])
  await cloud.clock('2026-02-11T01:20:00.000Z')
})

const bookingOf = (sessionId: string, openid: string) =>
  bookingsIn(cloud, sessionId).find((one) => one.openid === openid)?._id ?? ''

allowed('bookings.wait', 'on the list once, however often it is asked', async () => {
  const sessionId = putSession(cloud, { ...seats(1), end: '09:30' })
  await book(sessionId)
  const openid = aResident()
  const both = await Promise.all([1, 2].map(() => cloud.ok('bookings.wait', aVisitor(sessionId), openid)))
  expect(new Set(both.map(({ id }) => id)).size).toBe(1)
})

refused('bookings.wait', 'while a seat is free', async () => {
  const fault = await cloud.fault('bookings.wait', aVisitor(putSession(cloud)), aResident())
  expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('不用等') })
})

allowed('bookings.mine', 'the newest first, by pages, nobody else’s', async () => {
  const openid = aResident()
  for (let n = 0; n < 3; n += 1) {
    await cloud.clock(`2026-02-11T0${n + 2}:00:00.000Z`)
    await book(putSession(cloud), {}, openid)
  }
  const page = await cloud.ok('bookings.mine', { limit: 2 }, openid)
  const rest = await cloud.ok('bookings.mine', { limit: 2, cursor: page.next ?? '' }, openid)
  expect([page.items.length, rest.items.length, rest.next]).toEqual([2, 1, null])
  expect((await cloud.ok('bookings.mine', {}, aResident())).items).toEqual([])
  await cloud.clock('2026-02-11T01:20:00.000Z')
})

refused('bookings.mine', 'a guest', async () => {
  expect((await cloud.fault('bookings.mine', {})).code).toBe('unauthenticated')
})

allowed('bookings.cancel', 'until the day before; sent twice it is done once', async () => {
  const sessionId = putSession(cloud)
  const openid = aResident()
  await book(sessionId, {}, openid)
  const at = { id: bookingOf(sessionId, openid), version: 1 }
  const both = [await cloud.ok('bookings.cancel', at, openid), await cloud.ok('bookings.cancel', at, openid)]
  expect(both.map(({ state, version }) => [state, version])).toEqual([
    ['cancelled', 2],
    ['cancelled', 2],
  ])
  expect((await book(sessionId, {}, openid)).view).toBe('booked')
})

refused('bookings.cancel', 'on the day itself, and somebody else’s', async () => {
  const sessionId = putSession(cloud, { effective: '2026-02-11' })
  const openid = aResident()
  await book(sessionId, { slot: '10:00' }, openid)
  const at = { id: bookingOf(sessionId, openid), version: 1 }
  expect(await cloud.fault('bookings.cancel', at, openid)).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('打联络站电话'),
  })
  expect((await cloud.fault('bookings.cancel', at, aResident())).code).toBe('notFound')
  expect((await cloud.fault('bookings.cancel', at, who.liaisonElsewhere)).code).toBe('notFound')
  expect((await cloud.ok('bookings.cancel', at, who.liaison)).state).toBe('cancelled')
  const told = cloud.database.dump('outbox', ({ recipient }) => recipient === `resident:${openid}`)
  expect(told).toMatchObject([{ event: 'bookings.cancelled' }])
})

allowed('bookings.acceptOffer', 'see above; a second tap finds it taken', async () => {
  const sessionId = putSession(cloud, { ...seats(1), end: '09:30' })
  const [first, second] = [aResident(), aResident()]
  await book(sessionId, {}, first)
  await cloud.ok('bookings.wait', aVisitor(sessionId), second)
  await cloud.ok('bookings.cancel', { id: bookingOf(sessionId, first), version: 1 }, first)
  const at = { id: bookingOf(sessionId, second), version: 2 }
  await cloud.ok('bookings.acceptOffer', at, second)
  expect((await cloud.ok('bookings.acceptOffer', at, second)).state).toBe('booked')
})

refused('bookings.acceptOffer', 'what was never offered', async () => {
  const sessionId = putSession(cloud)
  const openid = aResident()
  await book(sessionId, {}, openid)
  const at = { id: bookingOf(sessionId, openid), version: 1 }
  expect((await cloud.fault('bookings.acceptOffer', at, openid)).code).toBe('conflict')
})
