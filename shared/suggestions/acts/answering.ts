import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Setting } from '#shared/messages/setting'
import type { Act } from '#shared/suggestions/act'
import type { Change } from '#shared/suggestions/change'
import type { Suggestion, SuggestionState } from '#shared/suggestions/suggestion'

/** What every second, or further, handling starts with. */
export function handledAgain({ round }: Suggestion): Partial<Suggestion> {
  return {
    state: 'rehandling',
    round: round + 1,
    pendingReply: null,
    signatures: { unit: null, deputy: null },
  }
}

export function coOpinion(
  { assignment }: Suggestion,
  { text }: Act<'coOpinion'>,
  { by, now }: Setting,
): Change {
  if (assignment === null) return { set: {} }
  const coUnits = assignment.coUnits.map((co) =>
    co.unitId === by.unitId ? { ...co, text, at: now.toISOString() } : co,
  )
  return { set: { assignment: { ...assignment, coUnits } }, note: text }
}

/** Class B names its day, class D its rule. Faults: invalidInput. */
export function reply(
  _suggestion: Suggestion,
  { class: kind, text, promisedFor, rule }: Act<'reply'>,
  { by, now }: Setting,
): Change {
  if (kind === 'B' && (promisedFor === undefined || promisedFor <= dayOf(now)))
    throw new Fault('invalidInput', '列入计划的，要写明哪天前做到，从明天起算。', 'promisedFor')
  if (kind === 'D' && rule === undefined)
    throw new Fault('invalidInput', '不能办的，要写明是哪一条规定。', 'rule')
  return {
    set: {
      pendingReply: {
        class: kind,
        text,
        promisedFor: kind === 'B' ? (promisedFor ?? null) : null,
        rule: kind === 'D' ? (rule ?? null) : null,
        unitId: by.unitId ?? '',
        writtenBy: by.id,
        at: now.toISOString(),
      },
    },
  }
}

/** The unit's head signs, by office: now it is the unit's answer, and the deputy reads it. */
export function sign(suggestion: Suggestion, { head }: Act<'sign'>, { by, now }: Setting): Change {
  const { pendingReply, replies } = suggestion
  if (pendingReply === null) return { set: {} }
  return {
    set: {
      state: 'replied',
      pendingReply: null,
      replies: [...replies, pendingReply],
      signatures: { unit: { head, byName: by.name, at: now.toISOString() }, deputy: null },
    },
  }
}

function afterFeedback({ round, replies }: Suggestion, { opinion }: Act<'feedback'>): SuggestionState {
  if (opinion === 'dissatisfied') return round === 1 ? 'rehandling' : 'toAssess'
  return replies[replies.length - 1]?.class === 'B' ? 'promised' : 'toStrike'
}

/** The deputy signs the result sheet with his opinion; not content once: handled again, twice: the county assesses. */
export function feedback(suggestion: Suggestion, act: Act<'feedback'>, { by, now }: Setting): Change {
  const { opinion, words } = act
  if (opinion === 'dissatisfied' && words.length < 2)
    throw new Fault('invalidInput', '不满意的，请写一句哪里没办到，单位好再办。', 'words')
  const at = now.toISOString()
  const state = afterFeedback(suggestion, act)
  const feedbacks = [...suggestion.feedbacks, { round: suggestion.round, opinion, words, at }]
  const signatures = { ...suggestion.signatures, deputy: { name: by.name, at } }
  return {
    set: {
      feedbacks,
      signatures,
      state,
      ...(state === 'rehandling' && handledAgain(suggestion)),
    },
    note: words,
  }
}
