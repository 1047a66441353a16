import type { bookingsActions } from '#shared/bookings/contract'
import type { Handlers } from '#cloud/kernel/router'
import { desk, ledger } from '#cloud/bookings/desk'
import { bookFor, close, note, walkIn } from '#cloud/bookings/entering'
import { record } from '#cloud/bookings/record'
import { acceptOffer, book, cancel, mine, slots, wait } from '#cloud/bookings/residents'

export const bookingsHandlers: Handlers<typeof bookingsActions> = {
  'bookings.slots': slots,
  'bookings.book': book,
  'bookings.wait': wait,
  'bookings.mine': mine,
  'bookings.cancel': cancel,
  'bookings.acceptOffer': acceptOffer,
  'bookings.desk': desk,
  'bookings.bookFor': bookFor,
  'bookings.walkIn': walkIn,
  'bookings.note': note,
  'bookings.record': record,
  'bookings.close': close,
  'bookings.ledger': ledger,
}
