import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** A reason of the closed list; its channel stands in decline-words.ts, the note says it for this case. */
export function decline(message: Message, act: Act<'decline'>, { now, by, county }: Setting): Change {
  const { reason, note } = act
  if (note.trim() === '')
    throw new Fault('invalidInput', '还没写原因。写清为什么、该去哪里，群众才看得懂。', 'note')
  const decided = { reason, note, by: by.id, at: now.toISOString() }
  const owner = stationOrAbove(message, county)
  return { set: { status: 'declined', owner, decline: decided }, note, facts: { reason } }
}
