import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Setting } from '#shared/messages/setting'
import { handOf } from '#shared/suggestions/hands'
import { maxMeetings } from '#shared/suggestions/limits'
import type { Suggestion, SuggestionAct } from '#shared/suggestions/suggestion'

/** Refuses what the table of transitions alone would allow; needs no input, so the screen asks it too. */
type Guard = (suggestion: Suggestion, setting: Setting) => Fault | null

const forbidden = (sentence: string) => new Fault('forbidden', sentence)
const conflict = (sentence: string) => new Fault('conflict', sentence)

/** Nobody reviews his own, and the second reader is another person than the first. */
const twoReviewers: Guard = ({ lead, reviews }, { by }) => {
  if (by.id === lead.personId) return forbidden('建议是您提的，要由别人审核。')
  return reviews.some(({ personId }) => personId === by.id)
    ? forbidden('初审是您审的，复审要换一个人。')
    : null
}

const objectOnce: Guard = ({ objected, dueBy }, { now }) => {
  if (objected) return conflict('异议已经提过一次，县里定了，请签收。')
  if (dueBy === null || now.toISOString() <= dueBy) return null
  return conflict(`提异议的时间到${dayText(dayOf(dueBy))}为止，已经过了。请签收，有难处写在答复里。`)
}

const beforeTheReply: Guard = ({ pendingReply }) =>
  pendingReply !== null ? conflict('主办单位已经在写答复了。请直接和主办单位说。') : null

const written: Guard = ({ pendingReply }) =>
  pendingReply === null ? conflict('答复还没写好，写好了负责人再签字。') : null

const ownLedger: Guard = (suggestion, { by }) => {
  const side = handOf(suggestion, by) === 'county' ? 'congress' : 'government'
  return suggestion.ledgers[side]?.struckAt ? conflict('您这一边的账已经销号了，等另一边。') : null
}

const meetings: Guard = ({ meetings: held }) =>
  held.length >= maxMeetings ? conflict(`这件建议已经记了 ${maxMeetings} 次会，记不下了。`) : null

const guards: Partial<Record<SuggestionAct, Guard>> = {
  review: twoReviewers,
  object: objectOnce,
  coOpinion: beforeTheReply,
  sign: written,
  strikeOff: ownLedger,
  meeting: meetings,
}

export function guardOf(act: SuggestionAct): Guard {
  return guards[act] ?? (() => null)
}
