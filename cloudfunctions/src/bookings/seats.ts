import type { SlotView } from '#shared/bookings/visitor'
import { withKeys, type Booking } from '#shared/bookings/booking'
import { slotView } from '#shared/bookings/desk-view'
import { bookingRefusal, openSlots } from '#shared/bookings/slots'
import { Fault } from '#shared/kernel/fault'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { bookingsOf, insertBooking } from '#cloud/bookings/store'

interface Wanting {
  session: ReceptionDay
  bookings: readonly Booking[]
  wanted: string
  now: Date
}

export type Seated =
  | { view: 'booked'; booking: Booking }
  | { view: 'full'; words: string; next: SlotView | null; slots: SlotView[]; mayWait: boolean }

/** The booking that is there already: of this request, or of this person in this session. */
function standing(blank: Booking, bookings: readonly Booking[]): Booking | undefined {
  return bookings.find(
    ({ _id, standsFor }) => _id === blank._id || (blank.openid !== null && standsFor === blank.standsFor),
  )
}

/**
 * One seat of the wanted slot. Each try is one insert that the database's unique key lets through for one person only;
 * whoever loses every seat is told what is left. A request that is sent again finds its own booking.
 */
export async function takeSeat(blank: Booking, { session, bookings, wanted, now }: Wanting): Promise<Seated> {
  const before = standing(blank, bookings)
  if (before) return { view: 'booked', booking: before }
  const refusal = bookingRefusal(session, now)
  if (refusal) throw refusal
  const slot = openSlots(session, bookings, now).find((one) => one.slot === wanted)
  if (!slot) throw new Fault('invalidInput', '这一次没有这个时间段。请刷新后再选一个时间。', 'slot')
  if (slot.past) throw new Fault('conflict', '这个时间已经过了。请选后面的时间，或者直接来。', 'slot')
  for (const seat of slot.free) {
    const booking = withKeys({ ...blank, slot: wanted, seat })
    if (await insertBooking(booking)) return { view: 'booked', booking }
  }
  const fresh = await bookingsOf(session._id)
  const mine = standing(blank, fresh)
  return mine ? { view: 'booked', booking: mine } : fullAnswer(session, { wanted, bookings: fresh, now })
}

function fullAnswer(session: ReceptionDay, { wanted, bookings, now }: Omit<Wanting, 'session'>): Seated {
  const slots = openSlots(session, bookings, now)
  const free = slots.filter((one) => one.free.length > 0)
  const next = free.find(({ slot }) => slot > wanted) ?? free[0]
  const text = slots.find(({ slot }) => slot === wanted)?.text ?? ''
  const words = next
    ? `${text} 刚被约满了。${next.text} ${slotView(next).words}。`
    : '这一次都约满了。可以排队等位子，也可以当天直接来。'
  return {
    view: 'full',
    words,
    next: next ? slotView(next) : null,
    slots: slots.map(slotView),
    mayWait: next === undefined,
  }
}
