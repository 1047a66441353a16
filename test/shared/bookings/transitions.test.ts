import { Fault } from '#shared/kernel/fault'
import { BookingState } from '#shared/bookings/booking'
import {
  bookingStateNames,
  bookingStep,
  bookingWays,
  type BookingAct,
  type BookingHand,
} from '#shared/bookings/transitions'
import { expectGolden, table } from '#test/support/golden'

const hands: BookingHand[] = ['resident', 'desk', 'system']
const acts = Object.keys(bookingWays) as BookingAct[]

function outcome(act: BookingAct, from: BookingState, by: BookingHand): string {
  try {
    return bookingStep(act, from, by)
  } catch (error) {
    return error instanceof Fault ? (error.code === 'forbidden' ? '–' : '·') : 'broken'
  }
}

test('every state, every act, every hand: what becomes of it', () => {
  const rows = BookingState.options.flatMap((from) =>
    hands.map((by) => [
      `${from} ${bookingStateNames[from]}`,
      by,
      ...acts.map((act) => outcome(act, from, by)),
    ]),
  )
  expectGolden('booking-states.md', table(['from', 'by', ...acts], rows))
})
