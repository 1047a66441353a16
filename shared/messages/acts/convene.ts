import { dayOfSession } from '#shared/reception/reception-day'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

/** 会诊: the supervised matter goes to a joint session; whether that one may take it, bring-matter.ts has said. */
export function convene({ supervision }: Message, { session, note }: Act<'convene'>): Change {
  return {
    set: { supervision: supervision && { ...supervision, sessionId: session._id } },
    note,
    facts: { day: dayOfSession(session), place: session.place, guests: session.guests.join('、') },
  }
}
