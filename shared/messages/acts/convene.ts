import { dayOfSession } from '#shared/reception/reception-day'
import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

/** 会诊: the supervised matter goes to a joint session; whether that one may take it, joint.ts has said. Fault: conflict. */
export function convene({ supervision }: Message, { session, note }: Act<'convene'>): Change {
  if (supervision?.sessionId === session._id)
    throw new Fault('conflict', '这一件已经列进这一场了，不用再列。')
  return {
    set: { supervision: supervision && { ...supervision, sessionId: session._id } },
    note,
    facts: { day: dayOfSession(session), place: session.place, guests: session.guests.join('、') },
  }
}
