import type { deliveryActions } from '#shared/delivery/contract'
import type { Handlers } from '#cloud/kernel/router'
import { callsHandlers } from '#cloud/delivery/calls/handlers'
import { logHandlers } from '#cloud/delivery/log/handlers'
import { rehearseHandlers } from '#cloud/delivery/rehearse/handlers'
import { phoneBookHandlers } from '#cloud/delivery/phone-book/handlers'

export const deliveryHandlers: Handlers<typeof deliveryActions> = {
  ...callsHandlers,
  ...phoneBookHandlers,
  ...logHandlers,
  ...rehearseHandlers,
}
