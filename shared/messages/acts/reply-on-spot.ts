import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { authorOwner } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The station answers a question itself; it gets its number, an answer of no class, and the author's rating. */
export function replyOnSpot(message: Message, act: Act<'replyOnSpot'>, { now, by }: Setting): Change {
  const at = now.toISOString()
  const { text, photos } = act
  const { round } = message
  const number = message.number ?? act.number
  const written = {
    class: null,
    promisedFor: null,
    rule: null,
    unitId: null,
    writtenBy: by.id,
    writtenAt: at,
  }
  return {
    set: {
      status: 'replied',
      owner: authorOwner,
      number,
      replies: [...message.replies, { ...written, text, photos, round }],
      acceptedAt: message.acceptedAt ?? at,
      repliedAt: at,
    },
    facts: { number },
  }
}
