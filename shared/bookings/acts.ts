import { dayOf, instantAt } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { withKeys, type Booking } from '#shared/bookings/booking'
import { hasBegun } from '#shared/bookings/slots'
import { bookingStep, type BookingAct, type BookingHand } from '#shared/bookings/transitions'
import type { ReceptionDay } from '#shared/reception/reception-day'

type Session = Pick<ReceptionDay, 'effective' | 'start' | 'state' | 'seats'>

interface Asked {
  session: Session
  now: Date
  by: BookingHand
}

/** An offered seat waits this long for its answer, and never past the hour before it begins. */
const offerHours = 12
const hourMs = 3_600_000

interface Step {
  act: BookingAct
  by: BookingHand
  set?: Partial<Booking>
}

function stepped(booking: Booking, { act, by, set }: Step): Booking {
  const state = bookingStep(act, booking.state, by)
  return withKeys({ ...booking, offerUntil: null, ...set, state, version: booking.version + 1 })
}

/** Residents until the day before; on the day only the station, which can still give the seat away. */
export function cancelBooking(booking: Booking, { session, now, by }: Asked): Booking {
  const { effective } = session
  const cancelled = stepped(booking, { act: 'cancel', by, set: { ended: by === 'desk' ? 'staff' : 'self' } })
  const late =
    by === 'resident' && booking.state !== 'waiting' && effective !== null && effective <= dayOf(now)
  if (late)
    throw new Fault('conflict', '当天的预约自己取消不了了，还给您留着。来不了，请打联络站电话说一声。')
  return cancelled
}

/** Until when a seat offered now must be taken; null: too late to offer it at all. */
export function offerEnd({ effective }: Session, slot: string, now: Date): string | null {
  if (effective === null) return null
  const last = Date.parse(instantAt(effective, slot)) - hourMs
  if (last <= now.getTime()) return null
  return new Date(Math.min(last, now.getTime() + offerHours * hourMs)).toISOString()
}

/** The free seat goes to somebody who waits, for a while. */
export function offerSeat(booking: Booking, seat: { slot: string; seat: number; until: string }): Booking {
  return stepped(booking, {
    act: 'offer',
    by: 'system',
    set: { slot: seat.slot, seat: seat.seat, offerUntil: seat.until },
  })
}

/** Fault: conflict when the time to answer has passed. */
export function acceptSeat(booking: Booking, now: Date, by: BookingHand): Booking {
  const accepted = stepped(booking, { act: 'accept', by })
  if (booking.offerUntil !== null && booking.offerUntil <= now.toISOString())
    throw new Fault('conflict', '这个位子等到时间了，已经让给后面的人。可以再看看别的接待日。')
  return accepted
}

/** What a timer ends: an offer nobody answered, a wait for a session that is over. Null: not yet. */
export function lapseBooking(booking: Booking, session: Session, now: Date): Booking | null {
  if (booking.state !== 'offered' && booking.state !== 'waiting') return null
  const unanswered = booking.offerUntil !== null && booking.offerUntil <= now.toISOString()
  const over = session.state !== 'published' || hasBegun(session, session.start, now)
  return unanswered || over
    ? stepped(booking, { act: 'lapse', by: 'system', set: { ended: 'lapsed' } })
    : null
}

/** Notes that a visitor came or did not; the same again changes nothing (null). */
export function noteVisitor(
  booking: Booking,
  state: 'came' | 'noShow',
  { session, now, by }: Asked,
): Booking | null {
  refuseClosedDesk(session, now)
  return booking.state === state ? null : stepped(booking, { act: state, by })
}

/** The desk works from the day itself until the session is closed. Fault: conflict. */
export function refuseClosedDesk({ state, effective }: Session, now: Date): void {
  if (state === 'closed')
    throw new Fault('conflict', '这一次接待已经结束、数字已经定了。要补记，请写在下一次里。')
  if (state !== 'published' || effective === null)
    throw new Fault('conflict', '这一次接待没有公布，或者已经取消，不能登记。请刷新后再看。')
  if (effective > dayOf(now)) throw new Fault('conflict', '还没到接待的日子，到那天再登记。您写的内容还在。')
}
