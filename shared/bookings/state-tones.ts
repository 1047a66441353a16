import type { BookingState } from '#shared/bookings/booking'

/** The colour of a booking's state, the same for its owner and at the desk. */
export const bookingStateTones = {
  booked: 'info',
  waiting: 'neutral',
  offered: 'amber',
  came: 'qing',
  noShow: 'neutral',
  walkIn: 'qing',
  cancelled: 'neutral',
} as const satisfies Record<BookingState, string>
