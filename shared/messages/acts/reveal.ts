import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

/** Somebody looked at the author's name and number; the author reads who and why. */
export function reveal(_message: Message, { reason }: Act<'reveal'>): Change {
  return { set: {}, note: reason }
}
