import type { AsOf } from '#shared/messages/as-of'
import { assignerOffice } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'

/** Back to the office that assigned it, without a unit and without a handling clock. */
export function unassign(message: Message, { county }: AsOf): Partial<Message> {
  return {
    status: 'accepted',
    owner: assignerOffice(message, county),
    leadUnit: null,
    coUnits: [],
    assignedAt: null,
    handleBy: null,
  }
}
