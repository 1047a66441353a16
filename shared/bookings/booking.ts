import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'
import { GrantedRole } from '#shared/people/role'

/** `waiting`: on the list for a seat · `offered`: one came free, to be taken in time · `walkIn`: came unbooked. */
export const BookingState = z.enum(['booked', 'waiting', 'offered', 'came', 'noShow', 'walkIn', 'cancelled'])
export type BookingState = z.output<typeof BookingState>

/** How a booking ended before the day; null while it stands. */
export const BookingEnd = z.enum(['self', 'staff', 'lapsed'])

/** One person's visit to one session: booked, waiting for a seat, or come without. Numbers are stored, never listed. */
export const Booking = z.object({
  _id: Id,
  requestId: Id,
  sessionId: Id,
  siteId: Id,
  unitId: Id,
  /** 'HH:mm', '' while waiting and for a walk-in. */
  slot: z.string(),
  /** Which of the slot's seats, from 0; null without a slot. */
  seat: z.nullable(z.int()),
  /** Unique: the seat while it is held, else its own id (`uniqueKeys`). */
  hold: z.string(),
  /** Unique: person and session while it stands, else its own id. */
  standsFor: z.string(),
  /** Null: somebody without WeChat, entered at the station. */
  openid: z.nullable(z.string()),
  name: z.string(),
  phone: z.string(),
  /** What it is about, at most 60 characters. */
  matter: z.string(),
  /** A language or an interpreter that is needed, '' when none (register row 104). */
  need: z.string(),
  onBehalf: z.nullable(z.object({ role: GrantedRole, byName: z.string() })),
  state: BookingState,
  ended: z.nullable(BookingEnd),
  /** While offered: it is the next person's after this. */
  offerUntil: z.nullable(Instant),
  /** Messages opened at the desk for this visitor; `onSpot`: answered there and then. */
  matters: z.array(
    z.object({ messageId: Id, title: z.string(), queryCode: z.string(), onSpot: z.boolean() }),
  ),
  at: Instant,
  version: z.int(),
  demo: z.boolean(),
})
export type Booking = z.output<typeof Booking>

export const maxMatter = 60
export const maxNeed = 40

type Keyed = Omit<Booking, 'hold' | 'standsFor'>

const seated: readonly BookingState[] = ['booked', 'offered', 'came', 'noShow']
const standing: readonly BookingState[] = ['booked', 'offered', 'came', 'noShow', 'waiting']

/**
 * The two keys the database keeps unique: one holder for each seat, one standing booking for each person and session.
 * Whatever does not hold one has its own id there, which collides with nothing.
 */
export function uniqueKeys({ _id, sessionId, slot, seat, openid, state }: Keyed) {
  const holds = seated.includes(state) && seat !== null
  const stands = standing.includes(state) && openid !== null
  return {
    hold: holds ? `${sessionId}:${slot}:${seat}` : _id,
    standsFor: stands ? `${sessionId}:${openid}` : _id,
  }
}

export function withKeys(booking: Keyed): Booking {
  return { ...booking, ...uniqueKeys(booking) }
}

export function holdsSeat({ state, seat }: Pick<Booking, 'state' | 'seat'>): boolean {
  return seated.includes(state) && seat !== null
}

/** It counts on a session to come: a seat, or a wish for one. */
export function isPlace({ state }: Pick<Booking, 'state'>): boolean {
  return state === 'booked' || state === 'waiting' || state === 'offered'
}
