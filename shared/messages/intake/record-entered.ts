import type { Actor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import type { Visibility } from '#shared/messages/message'
import { dayOf, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { composeMessage, type Draft, type Entered } from '#shared/messages/intake/compose'
import { decide } from '#shared/messages/decide'
import { deskAuthor } from '#shared/messages/intake/intake'
import type { Decision } from '#shared/messages/record'

/** One thing somebody said or wrote, as the station's people put it down for him. */
export interface Matter {
  requestId: string
  text: string
  category?: string | undefined
  villageId: string
  place: string
  visibility: Visibility
  mayCall: boolean
  /** Said to him there and then; '' when it goes on to be handled. */
  answer: string
  consent: true
}

interface Recording extends AsOf {
  /** Ids, code and the content check's word, as for every message. */
  made: Pick<Draft, 'id' | 'queryCode' | 'check'>
  /** `openid`: his own WeChat, where he has one. */
  author: { openid: string | null; name: string; phone: string }
  entered: Entered
  /** The station that has it, where it is not the village's own. */
  siteId?: string
  by: Actor
  number: (siteId: string, year: string) => Promise<string>
}

/**
 * Somebody's message by the ordinary way of every message, answered at once where it was. Whoever writes it down has
 * seen the danger and sent for help: he is not asked again. Faults: those of composeMessage; conflict when a person
 * must read it first, forbidden when the station is not his own.
 */
export async function recordEntered(matter: Matter, recording: Recording): Promise<Decision> {
  const { made, author, entered, siteId, by, now, county, number } = recording
  const { openid, name, phone } = author
  const answered = matter.answer !== ''
  const composed = composeMessage(
    {
      ...made,
      ...matter,
      siteId,
      photos: [],
      addressee: { kind: 'duty', id: null },
      contact: { name, phone },
      handlersMayCall: matter.mayCall && phone !== '',
      dangerSeen: true,
      entered,
      ...(answered && { kind: 'consult' as const }),
    },
    { openid: openid ?? deskAuthor(made.id) },
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
