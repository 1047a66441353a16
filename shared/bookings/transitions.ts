import { Fault } from '#shared/kernel/fault'
import type { BookingState } from '#shared/bookings/booking'

export type BookingAct = 'cancel' | 'offer' | 'accept' | 'lapse' | 'came' | 'noShow'

/** resident: whose booking it is · desk: the station's people · system: the timer. */
export type BookingHand = 'resident' | 'desk' | 'system'

interface Way {
  from: readonly BookingState[]
  by: readonly BookingHand[]
  to: BookingState
}

/** The life of a booking, readable aloud; golden as test/golden/booking-states.md. */
export const bookingWays = {
  cancel: { from: ['booked', 'waiting', 'offered'], by: ['resident', 'desk'], to: 'cancelled' },
  offer: { from: ['waiting'], by: ['system'], to: 'offered' },
  accept: { from: ['offered'], by: ['resident', 'desk'], to: 'booked' },
  lapse: { from: ['offered', 'waiting'], by: ['system'], to: 'cancelled' },
  came: { from: ['booked', 'offered', 'waiting', 'noShow'], by: ['desk'], to: 'came' },
  noShow: { from: ['booked', 'offered', 'came'], by: ['desk'], to: 'noShow' },
} as const satisfies Record<BookingAct, Way>

export const bookingStateNames = {
  booked: '约好了',
  waiting: '在等位子',
  offered: '有位子了，等您定',
  came: '来过了',
  noShow: '没来',
  walkIn: '直接来的',
  cancelled: '取消了',
} as const satisfies Record<BookingState, string>

const actWords = {
  cancel: '取消',
  offer: '让位子给他',
  accept: '要这个位子',
  lapse: '收回位子',
  came: '记“来了”',
  noShow: '记“没来”',
} as const satisfies Record<BookingAct, string>

/** The state an act leads to. Faults: forbidden (not this hand's), conflict (not from this state). */
export function bookingStep(act: BookingAct, from: BookingState, by: BookingHand): BookingState {
  const way: Way = bookingWays[act]
  if (!way.by.includes(by))
    throw new Fault('forbidden', `您的身份不能${actWords[act]}。要改，请打联络站电话。`)
  if (way.from.includes(from)) return way.to
  throw new Fault(
    'conflict',
    `这一个现在是“${bookingStateNames[from]}”，不能${actWords[act]}。请刷新后再看。`,
  )
}
