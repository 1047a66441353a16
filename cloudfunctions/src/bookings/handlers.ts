import type { bookingsActions } from '#shared/bookings/contract'
import type { Handlers } from '#cloud/kernel/router'

export const bookingsHandlers: Handlers<typeof bookingsActions> = {}
