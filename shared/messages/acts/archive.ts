import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { offBoard } from '#shared/messages/publication'
import { redact } from '#shared/messages/redact'

/**
 * Retention is over: contact, the author's pictures and the link to the author go (a tombstone keeps the field
 * unique), and it leaves the board, as nobody could take it back any more; what is left of words is redacted, so that
 * the ledger still says what was done.
 */
export function archive(message: Message): Change {
  const { _id, supplements, replies, ratings, history, publication } = message
  return {
    set: {
      status: 'archived',
      authorOpenid: `archived:${_id}`,
      ...(publication !== 'private' && offBoard),
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
