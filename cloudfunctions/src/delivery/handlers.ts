import type { deliveryActions } from '#shared/delivery/contract'
import type { Handlers } from '#cloud/kernel/router'

export const deliveryHandlers: Handlers<typeof deliveryActions> = {}
