import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** Not a report after all: an ordinary message from here on. */
export function undivert(message: Message, { note }: Act<'undivert'>, { county }: Setting): Change {
  const kind = message.kind === 'report' ? 'opinion' : message.kind
  return { set: { status: 'submitted', kind, owner: stationOrAbove(message, county) }, note }
}
