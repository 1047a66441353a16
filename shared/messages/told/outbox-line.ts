import type { MessageEvent } from '#shared/messages/told/announcements'
import type { Message } from '#shared/messages/message'
import { dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { outboxWords, type Audience, type Line, type Words } from '#shared/messages/told/outbox-words'

const fallback: Line = ['有新的进展', '请打开看。']

/** The line for this reader; somebody the table has no line for reads what the others do. */
export function lineFor(event: MessageEvent, audience: Audience): Line {
  const words: Words = outboxWords[event]
  return words[audience] ?? words.others ?? words.owner ?? words.author ?? fallback
}

/** A line with its places filled in from the message as it is now. */
export function filled(
  words: string,
  { dueBy, number }: Pick<Message, 'dueBy' | 'number'>,
  unit: string,
): string {
  const day = dueBy === null ? '' : dayTextWithWeekday(dayOf(dueBy))
  return words
    .replace('{unit}', unit === '' ? '办事单位' : unit)
    .replace('{due}', day === '' ? '' : `请在${day}前办。`)
    .replace('{day}前', day === '' ? '' : `${day}前`)
    .replace('{number}', number === null ? '' : `编号 ${number}。`)
}
