import type { Day } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { withKeys, type Booking } from '#shared/bookings/booking'
import { newBooking } from '#shared/bookings/new-booking'
import { slotEnd } from '#shared/bookings/slots'

const visitors = [
  { slot: 1, seat: 0, name: '郑演示', matter: '低保复核要带什么', need: '' },
  { slot: 1, seat: 1, name: '冯演示', matter: '村口路灯', need: '' },
  { slot: 2, seat: 0, name: '陈演示', matter: '二支渠浇地的水', need: '听不太懂普通话' },
] as const

/** Three people at every published session of the days ahead: one slot is full, one has a seat left. */
export function demoBookings(sessions: readonly ReceptionDay[], today: Day, now: Date): Booking[] {
  return sessions
    .filter(
      ({ state, effective, seats }) => state === 'published' && seats && effective && effective >= today,
    )
    .flatMap((session) =>
      visitors.map(({ slot, seat, ...said }, index) => {
        const id = `b-${session._id}-${index}`
        const blank = newBooking(
          { ...said, requestId: id, phone: '' },
          { session, id, openid: `demo-${id}`, now },
        )
        return withKeys({
          ...blank,
          slot: slotEnd(session.start, slot * (session.seats?.minutes ?? 30)),
          seat,
        })
      }),
    )
}
