import fc from 'fast-check'
import { withKeys, type Booking } from '#shared/bookings/booking'
import { bookingView } from '#shared/bookings/booking-view'
import { newBooking } from '#shared/bookings/new-booking'
import { bookingRefusal, openSlots, slotsOf } from '#shared/bookings/slots'
import { missingToClose, sessionFigures } from '#shared/bookings/close'
import { acceptSeat, cancelBooking, offerEnd, offerSeat } from '#shared/bookings/acts'
import { aSession } from '#test/support/booking-desk'
import { beijing, pinnedNow } from '#test/support/pinned'

const session = aSession()
const site = { name: '柳沟镇人大代表联络站', phone: '0000-0000000' }
const aBooking = (over: Partial<Booking> = {}) =>
  withKeys({
    ...newBooking(
      { requestId: 'r1', name: '郑演示', phone: '', matter: '', need: '' },
      { session, id: 'b1', openid: 'o-zheng', now: pinnedNow },
    ),
    slot: '09:00',
    seat: 0,
    ...over,
  })

test('free seats and taken ones are always the slot’s seats', () => {
  const seat = fc.record({ slot: fc.constantFrom('09:00', '09:30', '10:00', '10:30'), seat: fc.nat(1) })
  fc.assert(
    fc.property(fc.uniqueArray(seat, { selector: (one) => one.slot + one.seat }), (taken) => {
      const bookings = taken.map((one, n) => aBooking({ _id: `b${n}`, ...one }))
      const slots = slotsOf(session, bookings, pinnedNow)
      const free = slots.reduce((sum, one) => sum + one.free.length, 0)
      expect(free + taken.length).toBe(8)
    }),
  )
})

test('while somebody waits, a seat that comes free is nobody else’s', () => {
  const waiting = aBooking({ _id: 'b2', openid: 'o-feng', state: 'waiting', slot: '', seat: null })
  expect(openSlots(session, [waiting], pinnedNow).every(({ free }) => free.length === 0)).toBe(true)
})

test('the last half hour before a session’s end is bookable until it begins', () => {
  const today = aSession({ effective: '2026-02-11' })
  const texts = (time: string) =>
    slotsOf(today, [], beijing(`2026-02-11 ${time}`)).map(({ past, free }) => (past ? '–' : free.length))
  expect(texts('08:59')).toEqual([2, 2, 2, 2])
  expect(texts('10:29')).toEqual(['–', '–', '–', 2])
  expect(texts('10:30')).toEqual(['–', '–', '–', '–'])
  expect(bookingRefusal(today, beijing('2026-02-11 11:00'))?.code).toBe('conflict')
})

test('the keys that the database keeps unique follow the state', () => {
  const booked = aBooking()
  expect([booked.hold, booked.standsFor]).toEqual([`${session._id}:09:00:0`, `${session._id}:o-zheng`])
  const cancelled = cancelBooking(booked, { session, now: pinnedNow, by: 'resident' })
  expect([cancelled.hold, cancelled.standsFor]).toEqual(['b1', 'b1'])
  const waiting = aBooking({ state: 'waiting', slot: '', seat: null })
  expect([waiting.hold, waiting.standsFor]).toEqual(['b1', `${session._id}:o-zheng`])
  expect(aBooking({ openid: null }).standsFor).toBe('b1')
})

test('a resident cancels until midnight before the day, the desk also on it', () => {
  const cancel = (time: string, by: 'resident' | 'desk') =>
    cancelBooking(aBooking(), { session, now: beijing(time), by }).state
  expect(cancel('2026-02-25 23:59', 'resident')).toBe('cancelled')
  expect(() => cancel('2026-02-26 00:00', 'resident')).toThrow('打联络站电话')
  expect(cancel('2026-02-26 08:00', 'desk')).toBe('cancelled')
})

test('an offer is good for twelve hours, never into the last hour, and then lost', () => {
  expect(offerEnd(session, '09:00', beijing('2026-02-24 10:00'))).toBe(
    beijing('2026-02-24 22:00').toISOString(),
  )
  expect(offerEnd(session, '09:00', beijing('2026-02-26 05:00'))).toBe(
    beijing('2026-02-26 08:00').toISOString(),
  )
  expect(offerEnd(session, '09:00', beijing('2026-02-26 08:00'))).toBeNull()
  const waiting = aBooking({ state: 'waiting', slot: '', seat: null })
  const offered = offerSeat(waiting, {
    slot: '09:00',
    seat: 1,
    until: beijing('2026-02-24 22:00').toISOString(),
  })
  expect(acceptSeat(offered, beijing('2026-02-24 21:59'), 'resident').state).toBe('booked')
  expect(() => acceptSeat(offered, beijing('2026-02-24 22:00'), 'resident')).toThrow('让给后面的人')
})

test('one’s own booking says what can be done now', () => {
  const view = (over: Partial<Booking>, at: string, in_ = session) =>
    bookingView(aBooking(over), { session: in_, site, now: beijing(at) })
  expect(view({}, '2026-02-25 10:00')).toMatchObject({ timeText: '9:00–9:30', mayCancel: true })
  expect(view({}, '2026-02-26 08:00')).toMatchObject({
    mayCancel: false,
    words: '就是今天。来不了，请打联络站电话。',
  })
  const off = aSession({ state: 'cancelled', effective: null })
  expect(view({}, '2026-02-20 08:00', off)).toMatchObject({ stateText: '这次接待取消了', mayCancel: false })
})

test('a booking says when its session was put on another day since, from which, and why', () => {
  const move = (from: string, to: string, at: string) => ({
    from,
    to,
    reason: '春节放假，顺延到节后',
    at: beijing(at).toISOString(),
    late: false,
    byName: '柳沟镇联络站',
  })
  const moves = [
    move('2026-02-24', '2026-02-25', '2026-02-11 10:00'),
    move('2026-02-25', '2026-02-26', '2026-02-12 10:00'),
  ]
  const moved = aSession({ moves })
  const seen = (bookedAt: string) =>
    bookingView(aBooking({ at: beijing(bookedAt).toISOString() }), {
      session: moved,
      site,
      now: beijing('2026-02-13 10:00'),
    }).moved
  expect(seen('2026-02-10 10:00')).toEqual({
    fromText: '原定2月24日（周二）',
    reason: '春节放假，顺延到节后',
  })
  expect(seen('2026-02-11 12:00')?.fromText).toBe('原定2月25日（周三）')
  expect(seen('2026-02-13 09:00')).toBeNull()
})

test('figures are counted from the rows', () => {
  const matter = { messageId: 'm1', title: '', queryCode: '', onSpot: false }
  const rows = [
    aBooking({ state: 'came', matters: [matter, { ...matter, onSpot: true }] }),
    aBooking({ state: 'walkIn', slot: '', seat: null }),
    aBooking({ state: 'noShow' }),
    aBooking({ state: 'cancelled' }),
  ]
  expect(sessionFigures(session, rows)).toEqual({ attended: 0, received: 2, cases: 2, onSpot: 1 })
  expect(missingToClose(session, [aBooking()])).toBe('还有 1 位没记来没来')
  expect(missingToClose(session, rows)).toBe('还有 2 位代表没记到没到')
})
