import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The author takes it back; the unit is told to stop, and his pictures have no use any more. */
export function withdraw(message: Message, _act: Act<'withdraw'>, { county }: Setting): Change {
  const owner = stationOrAbove(message, county)
  const supplements = message.supplements.map((added) => ({ ...added, photos: [] }))
  return { set: { status: 'withdrawn', owner, pendingReply: null, paused: null, photos: [], supplements } }
}
