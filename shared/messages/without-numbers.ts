import type { Message } from '#shared/messages/message'
import { redact } from '#shared/messages/redact'

/**
 * The message as those read it who need the matter but not the person: phones and other numbers are masked in all
 * that the author wrote. Doors stay, somebody has to find the place; what offices and units wrote stays too.
 */
export function withoutNumbers(message: Message): Message {
  const masked = (text: string) => redact(text, 'doors')
  const { title, text, place, supplements, ratings, history } = message
  return {
    ...message,
    title: masked(title),
    text: masked(text),
    place: masked(place),
    supplements: supplements.map((added) => ({ ...added, text: masked(added.text) })),
    ratings: ratings.map((rating) => ({ ...rating, words: masked(rating.words) })),
    history: history.map((row) => (row.role === 'author' ? { ...row, note: masked(row.note) } : row)),
  }
}
