import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** A person has read it and it may go on: to the station, as if it had just arrived. */
export function clear(message: Message, { note }: Act<'clear'>, { county }: Setting): Change {
  return { set: { status: 'submitted', owner: stationOrAbove(message, county) }, note }
}
