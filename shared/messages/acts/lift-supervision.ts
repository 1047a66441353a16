import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

/** No longer supervised, with the reason; it goes on where it is. */
export function liftSupervision(_message: Message, { note }: Act<'liftSupervision'>): Change {
  return { set: { supervised: false, supervision: null }, note }
}
