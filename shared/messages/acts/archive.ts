import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { withoutAuthor } from '#shared/messages/privacy/without-author'

/**
 * Retention is over: what erasing takes goes, every picture too, and what is left of anybody's words is redacted, so
 * that the ledger still says what was done.
 */
export function archive(message: Message): Change {
  const { set, redacted } = withoutAuthor(message, 'archived')
  const { replies, pendingReply, history } = message
  return {
    set: {
      ...set,
      status: 'archived',
      replies: replies.map((reply) => ({ ...reply, text: redacted(reply.text), photos: [] })),
      pendingReply: pendingReply && { ...pendingReply, text: redacted(pendingReply.text), photos: [] },
      history: history.map((row) => ({ ...row, note: redacted(row.note) })),
    },
  }
}
