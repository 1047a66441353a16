import type { Booking } from '#shared/bookings/booking'
import type { Actor } from '#shared/messages/actor'
import type { Visibility } from '#shared/messages/message'
import { dayOf, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { composeMessage, type Draft } from '#shared/messages/compose'
import { decide } from '#shared/messages/decide'
import type { Decision } from '#shared/messages/record'
import type { County } from '#shared/places/county'

/** What a visitor said at the desk about one thing. */
export interface Matter {
  requestId: string
  text: string
  villageId: string
  place: string
  visibility: Visibility
  mayCall: boolean
  /** Said to him there and then; '' when it goes on to be handled. */
  answer: string
  consent: true
}

interface Recording {
  booking: Booking
  /** Ids, code and the content check's word, as for every message. */
  made: Pick<Draft, 'id' | 'queryCode' | 'check'>
  stationName: string
  by: Actor
  now: Date
  county: County
  number: (siteId: string, year: string) => Promise<string>
}

/** Whose message it is: his own WeChat's where he has one, else nobody's: it is followed by its query code. */
export function authorOf({ openid }: Pick<Booking, 'openid'>, messageId: string): string {
  return openid ?? `desk:${messageId}`
}

/**
 * The visitor's message by the ordinary way of every message, answered at once where it was. The desk has seen
 * the danger and sent for help: it is not asked again. Faults: those of composeMessage; conflict when a person must
 * read it first, forbidden when the desk is not the station's own.
 */
export async function recordMatter(matter: Matter, recording: Recording): Promise<Decision> {
  const { booking, made, stationName, by, now, county, number } = recording
  const { name, phone } = booking
  const answered = matter.answer !== ''
  const composed = composeMessage(
    {
      ...made,
      ...matter,
      photos: [],
      addressee: { kind: 'duty', id: null },
      contact: { name, phone },
      handlersMayCall: matter.mayCall && phone !== '',
      dangerSeen: true,
      enteredBy: stationName,
      ...(answered && { kind: 'consult' as const }),
    },
    { openid: authorOf(booking, made.id) },
    { now, county },
  )
  if (!answered) return composed
  if (composed.message.status !== 'submitted')
    throw new Fault('conflict', '这段话要先由人看一遍，不能当场答复。去掉当场答复的话，再记一次。', 'answer')
  const act = {
    act: 'replyOnSpot' as const,
    text: matter.answer,
    photos: [],
    number: await number(composed.message.siteId, yearOf(dayOf(now))),
  }
  return decide(composed.message, act, { now, county, by })
}
