import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { stationOrAbove, townshipOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** On its own again: accepted, at the township, if it had been accepted; else where it was read. */
export function split(message: Message, _act: Act<'split'>, { county }: Setting): Change {
  const wasAccepted = message.acceptedAt !== null
  return {
    set: {
      status: wasAccepted ? 'accepted' : 'submitted',
      owner: wasAccepted ? townshipOrAbove(message, county) : stationOrAbove(message, county),
      mergedInto: null,
    },
  }
}
