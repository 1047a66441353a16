import type { Message } from '#shared/messages/message'
import { namesSaid } from '#shared/messages/privacy/own-name'
import { maskWords, redact } from '#shared/messages/privacy/redact'

type Said = Pick<Message, 'contact' | 'title' | 'text' | 'supplements'>

/** What people write who leave no name: masking it would ruin the sentence and hide nobody. */
const nobody = /^(?:群众|村民|居民|市民|业主|家长|住户|本人|匿名|无|老百姓|农民|职工|学生)$/

/** What says who the author is: the name and number he left, and the name he calls himself in his words. */
export function tellsWho({ contact, title, text, supplements }: Said): string[] {
  const name = contact?.name.trim() ?? ''
  const phone = contact?.phone.replace(/\D/g, '') ?? ''
  const left = [name.length > 1 && !nobody.test(name) ? name : '', phone.length > 5 ? phone : '']
  const said = [title, text, ...supplements.map((added) => added.text)].flatMap(namesSaid)
  return [...new Set([...left, ...said])].filter((word) => word !== '')
}

/** Its title for a list, a push or a stranger: numbers and the author's name are stars; doors stay. */
export function shownTitle(message: Said): string {
  return redact(message.title, 'doors', tellsWho(message))
}

/**
 * The message as those read it who need the matter but not the person: his name is masked wherever it stands, in the
 * words of offices and units too; phones and other numbers in all that he wrote. Doors stay, somebody has to find
 * the place; so do the numbers offices and units give.
 */
export function withoutPerson(message: Message): Message {
  const who = tellsWho(message)
  const own = (text: string) => redact(text, 'doors', who)
  const theirs = (text: string) => maskWords(text, who)
  const { title, text, place, supplements, ratings, history } = message
  return {
    ...message,
    ...officesWords(message, theirs),
    title: own(title),
    text: own(text),
    place: own(place),
    supplements: supplements.map((added) => ({ ...added, text: own(added.text) })),
    ratings: ratings.map((rating) => ({ ...rating, words: own(rating.words) })),
    history: history.map((row) => ({
      ...row,
      note: row.role === 'author' ? own(row.note) : theirs(row.note),
    })),
  }
}

/** What offices and units wrote about it. */
function officesWords(message: Message, theirs: (text: string) => string): Partial<Message> {
  const { replies, pendingReply, decline, extension, paused, decision } = message
  return {
    replies: replies.map((reply) => ({ ...reply, text: theirs(reply.text) })),
    pendingReply: pendingReply && { ...pendingReply, text: theirs(pendingReply.text) },
    decline: decline && { ...decline, note: theirs(decline.note) },
    extension: extension && { ...extension, reason: theirs(extension.reason) },
    paused: paused && { ...paused, question: theirs(paused.question) },
    decision: decision && { ...decision, text: theirs(decision.text) },
  }
}
