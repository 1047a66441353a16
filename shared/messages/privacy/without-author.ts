import type { Message } from '#shared/messages/message'
import { offBoard } from '#shared/messages/board/publication'
import { redact } from '#shared/messages/privacy/redact'
import { tellsWho } from '#shared/messages/privacy/without-person'

/**
 * What goes when a message lets go of its author: contact, his pictures, the link to his WeChat (a tombstone keeps
 * the field unique), its place on the board, which nobody could take back any more, and out of his words what says who he is. `redacted` does the same to any other words.
 */
export function withoutAuthor(message: Message, because: 'archived' | 'erased') {
  const who = tellsWho(message)
  const redacted = (text: string) => redact(text, undefined, who)
  const { _id, text, title, place, intake, supplements, ratings, publication } = message
  const set: Partial<Message> = {
    authorOpenid: `${because}:${_id}`,
    contact: null,
    handlersMayCall: false,
    photos: [],
    letter: [],
    intake: intake && { ...intake, brought: '' },
    text: redacted(text),
    title: redacted(title),
    place: redacted(place),
    ...(publication !== 'private' && offBoard),
    supplements: supplements.map(({ at, text: added }) => ({ at, text: redacted(added), photos: [] })),
    ratings: ratings.map((rating) => ({ ...rating, words: redacted(rating.words) })),
  }
  return { set, redacted }
}
