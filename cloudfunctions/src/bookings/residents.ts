import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { acceptSeat, cancelBooking } from '#shared/bookings/acts'
import { bookingRows } from '#shared/bookings/announce'
import { withKeys, type Booking } from '#shared/bookings/booking'
import { bookingView } from '#shared/bookings/booking-view'
import { deskGrant } from '#shared/bookings/desk-hand'
import { slotView } from '#shared/bookings/desk-view'
import { newBooking } from '#shared/bookings/new-booking'
import { bookingRefusal, openSlots } from '#shared/bookings/slots'
import type { BookingHand } from '#shared/bookings/transitions'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { hoursText } from '#shared/reception/hours-text'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import type { Site } from '#shared/stations/site'
import { logError } from '#cloud/kernel/log'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'
import { offerSeats } from '#cloud/bookings/offers'
import { takeSeat } from '#cloud/bookings/seats'
import * as store from '#cloud/bookings/store'
import { loadSites } from '#cloud/stations/store'

const noSession = () => new Fault('notFound', '找不到这一次接待，可能已经改了日子。请到“接待日”里再看一看。')
const noBooking = () => new Fault('notFound', '找不到这个预约，或者它不归您管。')

function siteOf(sites: readonly Site[], { siteId }: Pick<ReceptionDay, 'siteId'>): Site {
  const site = sites.find((one) => one._id === siteId)
  if (!site) throw noSession()
  return site
}

interface Opened {
  session: ReceptionDay
  site: Site
  bookings: Booking[]
}

/** A session that everybody may know of, with its site and who has which seat; one round. */
async function open(sessionId: string, now: Date): Promise<Opened> {
  const [session, bookings, sites] = await Promise.all([
    store.readSession(sessionId),
    store.bookingsOf(sessionId),
    loadSites(now),
  ])
  if (!session || session.state === 'proposed') throw noSession()
  return { session, bookings, site: siteOf(sites, session) }
}

const mineIn = (bookings: readonly Booking[], openid: string | null) =>
  bookings.find(
    ({ openid: whose, standsFor, _id }) => openid !== null && whose === openid && standsFor !== _id,
  )

/** The free times of a session, and one's own booking there. */
export async function slots({ sessionId }: ParsedInput<'bookings.slots'>, { caller, now }: Context) {
  const { session, site, bookings } = await open(sessionId, now)
  const refusal = bookingRefusal(session, now)
  const shown = openSlots(session, bookings, now)
  const mine = mineIn(bookings, caller.openid)
  const day = dayOfSession(session)
  return {
    session: {
      id: session._id,
      siteId: session.siteId,
      siteName: site.name,
      sitePhone: site.phone,
      kind: session.kind,
      title: sessionName(session),
      day,
      dayText: dayTextWithWeekday(day),
      hoursText: hoursText(session.start, session.end),
      place: session.place,
    },
    slots: shown.map(slotView),
    closedWords: refusal?.message ?? '',
    mayWait: refusal === null && shown.every(({ free }) => free.length === 0),
    mine: mine ? bookingView(mine, { session, site, now }) : null,
  }
}

function known({ caller }: Context): string {
  if (caller.openid === null)
    throw new Fault('unauthenticated', '要先用微信打开小程序，才能约时间。不约也可以直接来。')
  return caller.openid
}

/** A seat in the wanted slot, or what else there is: a hundred at once are all answered, none with a conflict. */
export async function book(input: ParsedInput<'bookings.book'>, context: Context) {
  const { now } = context
  const openid = known(context)
  const [opened] = await Promise.all([open(input.sessionId, now), checkWords(input.matter, context)])
  const { session, site } = opened
  const blank = newBooking(input, { session, id: idOfRequest('b', openid, input.requestId), openid, now })
  const taken = await takeSeat(blank, { ...opened, now, wanted: input.slot })
  if (taken.view === 'full') return taken
  if (taken.booking.state === 'waiting')
    throw new Fault('conflict', '您已经在排队等位子了。有人取消，就按先后让给您。', 'slot')
  if (taken.booking.slot !== input.slot)
    throw new Fault('conflict', '这一次您已经约过了。要换时间，请先取消那一个，再约一次。', 'slot')
  return { view: 'booked' as const, booking: bookingView(taken.booking, { session, site, now }) }
}

/** On the list of a full session; whoever is on it already stays where he is. */
export async function wait(input: ParsedInput<'bookings.wait'>, context: Context) {
  const { now } = context
  const openid = known(context)
  const [{ session, site, bookings }] = await Promise.all([
    open(input.sessionId, now),
    checkWords(input.matter, context),
  ])
  const mine = mineIn(bookings, openid)
  if (mine) return bookingView(mine, { session, site, now })
  const refusal = bookingRefusal(session, now)
  if (refusal) throw refusal
  if (openSlots(session, bookings, now).some(({ free }) => free.length > 0))
    throw new Fault('conflict', '刚空出了时间，不用等。请选一个时间约。')
  const id = idOfRequest('b', openid, input.requestId)
  const waiting = withKeys({ ...newBooking(input, { session, id, openid, now }), state: 'waiting' })
  if (await store.insertBooking(waiting)) return bookingView(waiting, { session, site, now })
  const there = mineIn(await store.bookingsOf(session._id), openid)
  if (!there) throw new Fault('conflict', '刚才没排上，您写的还在。请再点一次。')
  return bookingView(there, { session, site, now })
}

export async function mine(input: ParsedInput<'bookings.mine'>, context: Context) {
  const page = { cursor: decodeCursor(input.cursor), limit: input.limit + 1 }
  const [found, sites] = await Promise.all([store.findMine(known(context), page), loadSites(context.now)])
  const { rows, next } = pageOf(found, input.limit, ({ at, _id }) => ({ key: at, id: _id }))
  const sessions = await store.sessionsById(rows.map(({ sessionId }) => sessionId))
  const items = rows.flatMap((booking) => {
    const session = sessions.get(booking.sessionId)
    const site = sites.find((one) => one._id === booking.siteId)
    return session && site ? [bookingView(booking, { session, site, now: context.now })] : []
  })
  return { items, next }
}

interface Acting {
  booking: Booking
  by: BookingHand
  site: Site
}

/** Whose hand it is: the one who booked, or somebody who keeps that station's desk; for all others it is not there. */
async function handOn(id: string, { caller, now }: Context): Promise<Acting> {
  const [booking, person, sites] = await Promise.all([store.readBooking(id), caller.person(), loadSites(now)])
  if (!booking) throw noBooking()
  const site = siteOf(sites, booking)
  if (caller.openid !== null && booking.openid === caller.openid) return { booking, by: 'resident', site }
  if (deskGrant(person?.grants ?? [], site) === null) throw noBooking()
  return { booking, by: 'desk', site }
}

type Decided = (booking: Booking, session: ReceptionDay, by: BookingHand) => Booking

/** One act on one booking, at the version its owner saw; done already, it is answered as done. */
async function act(
  { id, version }: { id: string; version: number },
  context: Context,
  step: { done: Booking['state']; decide: Decided },
) {
  const { booking: seen, by, site } = await handOn(id, context)
  const { now } = context
  const changed = await store.changeBooking(
    { bookingId: id, sessionId: seen.sessionId },
    ({ booking, session }) => {
      if (!booking || !session) throw noBooking()
      if (booking.state === step.done && booking.version === version + 1)
        return { after: booking, in: session }
      if (booking.version !== version)
        throw new Fault('conflict', '这个预约刚才变了。请刷新后再看，再点一次。')
      const after = step.decide(booking, session, by)
      const told = by === 'desk' && step.done === 'cancelled'
      const rows = told
        ? bookingRows({ ...booking, version: after.version }, { event: 'bookings.cancelled', session, now })
        : []
      return { booking: after, after, in: session, rows }
    },
  )
  if (!changed) throw new Fault('conflict', '这个位子刚被别人占了。请刷新后再看。')
  return { view: bookingView(changed.after, { session: changed.in, site, now }), sessionId: seen.sessionId }
}

export async function cancel(input: ParsedInput<'bookings.cancel'>, context: Context) {
  const { now } = context
  const decide: Decided = (booking, session, by) => cancelBooking(booking, { session, now, by })
  const { view, sessionId } = await act(input, context, { done: 'cancelled', decide })
  // The timer offers what this misses.
  await offerSeats(sessionId, now).catch((error: unknown) => logError('bookings.cancel offer', error))
  return view
}

export async function acceptOffer(input: ParsedInput<'bookings.acceptOffer'>, context: Context) {
  const decide: Decided = (booking, _session, by) => acceptSeat(booking, context.now, by)
  return (await act(input, context, { done: 'booked', decide })).view
}
