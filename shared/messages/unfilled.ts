import { Fault } from '#shared/kernel/fault'
import type { Act, ActName } from '#shared/messages/act'
import { blankIn } from '#shared/phrases/blanks'

type Words = Partial<{ [Name in ActName]: (act: Act<Name>) => readonly [field: string, words: string] }>

/** What the author reads as it was written, by the field it was written in. */
const words: Words = {
  needInfo: ({ question }) => ['question', question],
  decline: ({ note }) => ['note', note],
  follow: ({ note }) => ['note', note],
  reply: ({ text }) => ['text', text],
  replyOnSpot: ({ text }) => ['text', text],
  decideEscalated: ({ text }) => ['text', text],
}

/** A ready sentence with a blank left in it does not go out. */
export function unfilled<Name extends ActName>(act: Act<Name>): Fault | null {
  const name: Name = act.act
  const [field, written] = words[name]?.(act) ?? ['text', '']
  const left = blankIn(written)
  return left === null
    ? null
    : new Fault('invalidInput', `还有一处没填：${left}。填好再发，群众才看得懂。`, field)
}
