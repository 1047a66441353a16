import { countyOwner } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'

/** In the county's hands; what the unit had written but nobody had approved is void. */
export const escalated: Partial<Message> = { status: 'escalated', owner: countyOwner, pendingReply: null }
