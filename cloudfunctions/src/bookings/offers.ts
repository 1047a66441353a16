import { lapseBooking, offerEnd, offerSeat } from '#shared/bookings/acts'
import { bookingRows } from '#shared/bookings/announce'
import type { Booking } from '#shared/bookings/booking'
import { bookingRefusal, slotsOf } from '#shared/bookings/slots'
import { bookingsOf, changeBooking, readSession } from '#cloud/bookings/store'

/** Gives each free seat of a session to whoever waits longest, one after the other; how many were offered. */
export async function offerSeats(sessionId: string, now: Date): Promise<number> {
  const [session, bookings] = await Promise.all([readSession(sessionId), bookingsOf(sessionId)])
  if (!session || bookingRefusal(session, now)) return 0
  const waiting = bookings.filter(({ state }) => state === 'waiting').sort((a, b) => (a.at < b.at ? -1 : 1))
  const seats = slotsOf(session, bookings, now).flatMap(({ slot, free }) => {
    const until = offerEnd(session, slot, now)
    return until === null ? [] : free.map((seat) => ({ slot, seat, until }))
  })
  let offered = 0
  for (const [index, { _id }] of waiting.slice(0, seats.length).entries()) {
    const seat = seats[index]
    if (seat && (await offerOne(_id, { sessionId, seat, now }))) offered += 1
  }
  return offered
}

interface Offering {
  sessionId: string
  seat: Parameters<typeof offerSeat>[1]
  now: Date
}

async function offerOne(bookingId: string, { sessionId, seat, now }: Offering): Promise<boolean> {
  const change = await changeBooking({ bookingId, sessionId }, ({ booking, session }) => {
    if (booking?.state !== 'waiting' || !session) return {}
    const offered = offerSeat(booking, seat)
    return { booking: offered, rows: bookingRows(offered, { event: 'bookings.offered', session, now }) }
  })
  return change?.booking !== undefined
}

/** Takes an unanswered offer back, or a wait that is over; false when it was answered meanwhile. */
export async function lapse({ _id, sessionId }: Booking, now: Date): Promise<boolean> {
  const change = await changeBooking({ bookingId: _id, sessionId }, ({ booking, session }) => {
    const lapsed = booking && session && lapseBooking(booking, session, now)
    if (!lapsed) return {}
    const told = booking.state === 'offered' && session.state === 'published'
    return {
      booking: lapsed,
      rows: told ? bookingRows(lapsed, { event: 'bookings.lapsed', session, now }) : [],
    }
  })
  return change?.booking !== undefined
}
