import { withKeys, type Booking } from '#shared/bookings/booking'
import type { ReceptionDay } from '#shared/reception/reception-day'

interface Said {
  requestId: string
  name: string
  phone: string
  matter: string
  need: string
}

interface Made {
  session: Pick<ReceptionDay, '_id' | 'siteId' | 'unitId' | 'demo'>
  id: string
  openid: string | null
  now: Date
  onBehalf?: Booking['onBehalf']
}

/** A booking before it has a seat, a place on the list, or a visitor at the door. */
export function newBooking(said: Said, { session, id, openid, now, onBehalf = null }: Made): Booking {
  const { requestId, name, phone, matter, need } = said
  return withKeys({
    _id: id,
    requestId,
    sessionId: session._id,
    siteId: session.siteId,
    unitId: session.unitId,
    slot: '',
    seat: null,
    openid,
    name,
    phone,
    matter,
    need,
    onBehalf,
    state: 'booked',
    ended: null,
    offerUntil: null,
    matters: [],
    at: now.toISOString(),
    version: 1,
    demo: session.demo,
  })
}
