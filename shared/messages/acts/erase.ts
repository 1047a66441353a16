import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { withoutAuthor } from '#shared/messages/privacy/without-author'

/**
 * The author's data goes, the case stays in the figures: what was public is taken down, his own notes are redacted,
 * what offices wrote loses his name at every exit.
 */
export function erase(message: Message): Change {
  const { set, redacted } = withoutAuthor(message, 'erased')
  return {
    set: {
      ...set,
      history: message.history.map((row) =>
        row.role === 'author' ? { ...row, note: redacted(row.note) } : row,
      ),
    },
    told: [],
  }
}
