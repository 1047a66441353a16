import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { noteVisitor, refuseClosedDesk } from '#shared/bookings/acts'
import { withKeys, type Booking } from '#shared/bookings/booking'
import { timeOf } from '#shared/bookings/booking-view'
import { closeSession, noteDeputy, sessionFigures } from '#shared/bookings/close'
import { newBooking } from '#shared/bookings/new-booking'
import { Fault } from '#shared/kernel/fault'
import { keepDesk, noVisitor, notYours, type Keeping } from '#cloud/bookings/keeping'
import { checkWords } from '#cloud/kernel/check-words'
import { takeSeat } from '#cloud/bookings/seats'
import * as store from '#cloud/bookings/store'

/** The phone makes the id, so that what is entered without a network can already be spoken of. */
const visitorId = (requestId: string) => `b${requestId}`

function entered(
  input: ParsedInput<'bookings.walkIn'>,
  { person, grant, session }: Keeping,
  now: Date,
): Booking {
  const onBehalf = { role: grant.role, byName: person.name }
  return newBooking(input, { session, id: visitorId(input.requestId), openid: null, now, onBehalf })
}

/** Somebody else's request that happens to bear the same id is not there for this desk. */
function refuseForeign(booking: Booking, { session }: Keeping): Booking {
  if (booking.sessionId !== session._id || booking.onBehalf === null) throw notYours()
  return booking
}

export async function bookFor(input: ParsedInput<'bookings.bookFor'>, context: Context) {
  const { now } = context
  const [keeping, bookings] = await Promise.all([
    keepDesk(input.sessionId, context),
    store.bookingsOf(input.sessionId),
  ])
  const { session } = keeping
  const taken = await takeSeat(entered(input, keeping, now), { session, bookings, wanted: input.slot, now })
  if (taken.view === 'full') return taken
  const booking = refuseForeign(taken.booking, keeping)
  return { view: 'booked' as const, id: booking._id, timeText: timeOf(booking, session) }
}

export async function walkIn(input: ParsedInput<'bookings.walkIn'>, context: Context) {
  const keeping = await keepDesk(input.sessionId, context)
  const visitor = withKeys({ ...entered(input, keeping, context.now), state: 'walkIn' })
  const there = await store.readBooking(visitor._id)
  if (there) return { id: refuseForeign(there, keeping)._id }
  refuseClosedDesk(keeping.session, context.now)
  if (!(await store.insertBooking(visitor))) {
    const saved = await store.readBooking(visitor._id)
    if (!saved) throw noVisitor()
    refuseForeign(saved, keeping)
  }
  return { id: visitor._id }
}

/** Who came, a visitor or a deputy; noted twice it is noted once. */
export async function note(input: ParsedInput<'bookings.note'>, context: Context) {
  await keepDesk(input.sessionId, context)
  const { now } = context
  const bookingId = 'bookingId' in input ? input.bookingId : null
  const { sessionId } = input
  const changed = await store.changeBooking({ bookingId, sessionId }, ({ booking, session }) => {
    if (!session) throw notYours()
    if (!('bookingId' in input)) {
      const after = noteDeputy(session, input, now)
      return { ...(after && { session: after }), version: (after ?? session).version }
    }
    if (booking?.sessionId !== sessionId) throw noVisitor()
    const after = noteVisitor(booking, input.state, { session, now, by: 'desk' })
    return { ...(after && { booking: after }), version: (after ?? booking).version }
  })
  if (!changed) throw new Fault('conflict', '这一位刚才变了，没有记上。请刷新后再点一次。')
  return { version: changed.version }
}

/** Ends a session for good: its numbers are what the desk noted. Closed already by the same word, it answers the same. */
export async function close(input: ParsedInput<'bookings.close'>, context: Context) {
  const [{ person }] = await Promise.all([
    keepDesk(input.sessionId, context),
    checkWords(input.words, context),
  ])
  const { sessionId, version, words } = input
  const target = { bookingId: null, sessionId }
  const changed = await store.changeBooking(target, async ({ session }, tx) => {
    if (!session) throw notYours()
    if (session.closed && session.version === version + 1 && session.closed.words === words)
      return { figures: session.closed }
    refuseClosedDesk(session, context.now)
    if (session.version !== version)
      throw new Fault('conflict', '这一次接待刚才又记了新的。请看一眼数字，再点一次。')
    const bookings = await store.bookingsWithin(tx, sessionId)
    const after = closeSession(session, { bookings, words, byName: person.name, now: context.now })
    return { session: after, figures: sessionFigures(after, bookings) }
  })
  if (!changed) throw new Fault('conflict', '刚才有别人也在办，没有结束。请刷新后再点一次。')
  await store.forgetPhones(sessionId)
  return changed.figures
}
