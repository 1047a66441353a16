import { dayOf, timeOfDay } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { timeText } from '#shared/kernel/time-text'
import { holdsSeat, type Booking } from '#shared/bookings/booking'
import type { ReceptionDay } from '#shared/reception/reception-day'

type Session = Pick<ReceptionDay, 'start' | 'end' | 'effective' | 'seats' | 'state'>
type Held = Pick<Booking, 'slot' | 'seat' | 'state'>

/** One bookable stretch of a session. */
export interface Slot {
  /** 'HH:mm' */
  slot: string
  /** '9:00–9:30' */
  text: string
  /** Free seats by number, lowest first; none for others while people wait for one. */
  free: number[]
  past: boolean
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** '09:00', 30 → '09:30' */
export function slotEnd(slot: string, minutes: number): string {
  return clock(minutesOf(slot) + minutes)
}

/** '09:00', 30 → '9:00–9:30' */
export function slotText(slot: string, minutes: number): string {
  return `${timeText(slot)}–${timeText(slotEnd(slot, minutes))}`
}

/** Every stretch of the session with its free seats; the last one may be shorter and is left out. */
export function slotsOf(session: Session, bookings: readonly Held[], now: Date): Slot[] {
  const { seats, start, end } = session
  if (seats === null || seats.minutes <= 0) return []
  const slots: Slot[] = []
  for (let at = minutesOf(start); at + seats.minutes <= minutesOf(end); at += seats.minutes) {
    const slot = clock(at)
    const taken = bookings.filter((one) => one.slot === slot && holdsSeat(one)).map(({ seat }) => seat)
    const free = Array.from({ length: seats.perSlot }, (_, n) => n).filter((n) => !taken.includes(n))
    const past = hasBegun(session, slot, now)
    slots.push({ slot, text: slotText(slot, seats.minutes), free: past ? [] : free, past })
  }
  return slots
}

/** The same for somebody who comes now: a seat that comes free belongs to those who wait. */
export function openSlots(session: Session, bookings: readonly Held[], now: Date): Slot[] {
  const promised = bookings.some(({ state }) => state === 'waiting')
  return slotsOf(session, bookings, now).map((one) => (promised ? { ...one, free: [] } : one))
}

export function hasBegun({ effective }: Pick<Session, 'effective'>, slot: string, now: Date): boolean {
  const today = dayOf(now)
  return effective === null || effective < today || (effective === today && slot <= timeOfDay(now))
}

/** Why nobody can book this session now; null: it is open. */
export function bookingRefusal(session: Session, now: Date): Fault | null {
  const { state, seats, effective } = session
  if (state === 'proposed')
    return new Fault('conflict', '这一次还没有公布，公布了才能约。可以先打联络站电话问。')
  if (state === 'cancelled' || effective === null)
    return new Fault('conflict', '这一次接待取消了，没有约上。请看看别的接待日。')
  if (state === 'closed' || effective < dayOf(now) || hasBegun(session, session.end, now))
    return new Fault('conflict', '这一次接待已经结束了，没有约上。请看看下一个接待日。')
  return seats === null ? new Fault('conflict', '这一次不用预约，当天直接来就行。') : null
}
