import { isPlace, withKeys, type Booking } from '#shared/bookings/booking'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Cursor } from '#shared/kernel/cursor'
import type { Day, DayRange } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Transaction } from '#cloud/kernel/database'
import { Fault } from '#shared/kernel/fault'
import { _, find, insert, isDuplicate, read, transaction, updateMany } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

/** More visitors than any session has; a desk that filled up would say so. */
const mostOfSession = 400

export function readSession(id: string): Promise<ReceptionDay | null> {
  return read<ReceptionDay>('receptionDays', id)
}

export function readBooking(id: string): Promise<Booking | null> {
  return read<Booking>('bookings', id)
}

export function bookingsOf(sessionId: string): Promise<Booking[]> {
  return find<Booking>('bookings', { where: { sessionId }, order: [['slot', 'asc']], limit: mostOfSession })
}

/** WeChats that hold a place in a session or wait for one; only what everybody can see is told them. */
export async function bookedFor({ _id, state }: ReceptionDay): Promise<string[]> {
  if (state !== 'published') return []
  const bookings = await bookingsOf(_id)
  return bookings.filter(isPlace).flatMap(({ openid }) => openid ?? [])
}

/** Those with a seat in any of these sessions. */
export async function bookedOf(sessionIds: readonly string[]): Promise<Booking[]> {
  if (sessionIds.length === 0) return []
  return await find<Booking>('bookings', {
    where: { sessionId: _.in([...sessionIds]), state: 'booked' },
    limit: 1000,
  })
}

export function findMine(openid: string, page: { cursor: Cursor | null; limit: number }): Promise<Booking[]> {
  return find<Booking>('bookings', {
    where: after({ openid }, { field: 'at', direction: 'desc', cursor: page.cursor }),
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit: page.limit,
  })
}

export async function sessionsById(ids: readonly string[]): Promise<Map<string, ReceptionDay>> {
  if (ids.length === 0) return new Map()
  const found = await find<ReceptionDay>('receptionDays', {
    where: { _id: _.in([...new Set(ids)]) },
    limit: 50,
  })
  return new Map(found.map((session) => [session._id, session]))
}

/** Sessions of some sites in a range, in the order they are held. */
export function sessionsOf(
  siteIds: readonly string[],
  { from, to }: DayRange,
  limit: number,
): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { siteId: _.in([...siteIds]), effective: _.gte(from).and(_.lte(to)) },
    order: [['effective', 'asc']],
    limit,
  })
}

export function publishedOf(days: { from: Day; to: Day }): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { state: 'published', effective: _.gte(days.from).and(_.lte(days.to)) },
    order: [['effective', 'asc']],
    limit: 1000,
  })
}

/**
 * Writes a new booking; false when its id, its seat, or this person's place in the session is taken, or being taken.
 * One request, no transaction: a hundred at once do not wait for each other.
 */
export async function insertBooking(booking: Booking): Promise<boolean> {
  try {
    await insert('bookings', [booking])
    return true
  } catch (error) {
    if (isDuplicate(error) || (error instanceof Fault && error.code === 'conflict')) return false
    throw error
  }
}

interface Loaded {
  booking: Booking | null
  session: ReceptionDay | null
}

/** What becomes of a booking, of its session, and who is told; what is left out stays as it is. */
export interface BookingChange {
  booking?: Booking
  session?: ReceptionDay
  rows?: readonly OutboxRow[]
}

/**
 * Reads a booking and its session, lets `decide` say what becomes of them, and writes it in the same transaction.
 * Null when the seat it would take is somebody else's by now.
 */
export async function changeBooking<Change extends BookingChange>(
  { bookingId, sessionId }: { bookingId: string | null; sessionId: string },
  decide: (loaded: Loaded, tx: Transaction) => Change | Promise<Change>,
): Promise<Change | null> {
  try {
    return await transaction(async (tx) => {
      const session = await tx.read<ReceptionDay>('receptionDays', sessionId)
      const booking = bookingId === null ? null : await tx.read<Booking>('bookings', bookingId)
      const change = await decide({ booking, session }, tx)
      if (change.booking) await tx.replace('bookings', change.booking)
      if (change.session) await tx.replace('receptionDays', change.session)
      await tx.insert('outbox', change.rows ?? [])
      return change
    })
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
}

/** All bookings of a session as its closing transaction sees them. */
export function bookingsWithin(tx: Transaction, sessionId: string): Promise<Booking[]> {
  return tx.find<Booking>('bookings', { sessionId }, mostOfSession)
}

/** Numbers have done their work when a session is closed; what is to be handled has its own. */
export async function forgetPhones(sessionId: string): Promise<void> {
  await updateMany('bookings', { sessionId }, { phone: '' })
}

/** Offers whose time has passed. */
export function findLapsed(now: Date): Promise<Booking[]> {
  return find<Booking>('bookings', {
    where: { state: 'offered', offerUntil: _.lte(now.toISOString()) },
    limit: 50,
  })
}

/** Who waits longest first, over all sessions. */
export function findWaiting(): Promise<Booking[]> {
  return find<Booking>('bookings', { where: { state: 'waiting' }, order: [['at', 'asc']], limit: 200 })
}

const forgottenAtOnce = 50

/**
 * A visitor is forgotten: name, number, what it was about and whose it was go; the session keeps its figures. Seats
 * still to come stay his. True when nothing is left to forget.
 */
export async function forgetVisitor(
  openid: string,
  isToCome: (booking: Booking) => boolean,
): Promise<boolean> {
  const his = await find<Booking>('bookings', { where: { openid }, limit: forgottenAtOnce })
  const past = his.filter((booking) => !isToCome(booking))
  for (const { _id } of past) {
    await transaction(async (tx) => {
      const booking = await tx.read<Booking>('bookings', _id)
      if (booking?.openid !== openid) return
      const blank = { openid: null, name: '', phone: '', matter: '', need: '' }
      await tx.replace('bookings', withKeys({ ...booking, ...blank, version: booking.version + 1 }))
    })
  }
  return his.length < forgottenAtOnce
}
