import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { redact } from '#shared/messages/redact'

/**
 * Retention is over: contact, the author's pictures and the link to the author go (a tombstone keeps the field
 * unique); what is left of words is redacted, so that the ledger still says what was done.
 */
export function archive(message: Message): Change {
  const { _id, supplements, replies, ratings, history } = message
  return {
    set: {
      status: 'archived',
      authorOpenid: `archived:${_id}`,
      contact: null,
      handlersMayCall: false,
      photos: [],
      text: redact(message.text),
      title: redact(message.title),
      place: redact(message.place),
      supplements: supplements.map(({ at, text }) => ({ at, text: redact(text), photos: [] })),
      replies: replies.map((reply) => ({ ...reply, text: redact(reply.text) })),
      ratings: ratings.map((rating) => ({ ...rating, words: redact(rating.words) })),
      history: history.map((row) => ({ ...row, note: redact(row.note) })),
    },
  }
}
