import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

/** An assisting unit's opinion, for the lead unit and the offices; the lead unit answers once for all. */
export function advise(_message: Message, { note }: Act<'advise'>): Change {
  return { set: {}, note }
}
