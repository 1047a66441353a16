import type { Message } from '#shared/messages/message'
import { supervisedStages } from '#shared/messages/oversight/supervised-item'
import { toldTo } from '#shared/messages/told/announcements'
import type { ReceptionDay, SessionMatter } from '#shared/reception/reception-day'

/** Still supervised, still under way, and not brought to another session since. */
const isBroughtTo = (sessionId: string, { supervision, stage }: Message) =>
  supervision?.sessionId === sessionId && supervisedStages.includes(stage)

/** Whom a session concerns by the matters brought to it; `messages` are those it names. */
export function concernedBy(sessionId: string, messages: Iterable<Message>): string[] {
  return [...messages].filter((one) => isBroughtTo(sessionId, one)).flatMap((one) => toldTo('convene', one))
}

/** What is talked over: of one to come only what still is to be, of one that is over what was. */
export function mattersOf(
  { _id, state, matters }: ReceptionDay,
  messages: ReadonlyMap<string, Message>,
): SessionMatter[] {
  if (state === 'closed') return matters
  return matters.filter(({ id }) => {
    const message = messages.get(id)
    return message !== undefined && isBroughtTo(_id, message)
  })
}
