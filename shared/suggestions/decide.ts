import { Fault } from '#shared/kernel/fault'
import type { Setting } from '#shared/messages/setting'
import type { Act, SuggestionActName } from '#shared/suggestions/act'
import { assign, object, receive, review } from '#shared/suggestions/acts/assigning'
import { coOpinion, feedback, reply, sign } from '#shared/suggestions/acts/answering'
import { assess, meeting, recheck, strikeOff } from '#shared/suggestions/acts/closing'
import { coSign, draft, submit, withdraw } from '#shared/suggestions/acts/drafting'
import type { SourceAuthor } from '#shared/suggestions/author-rows'
import type { Change } from '#shared/suggestions/change'
import { stateNames } from '#shared/suggestions/names'
import { record, type SuggestionDecision } from '#shared/suggestions/record'
import { suggestionRefusal } from '#shared/suggestions/refusal'
import type { Suggestion } from '#shared/suggestions/suggestion'

type Rules = {
  [Name in SuggestionActName]: (suggestion: Suggestion, act: Act<Name>, setting: Setting) => Change
}

const rules: Rules = {
  draft,
  submit,
  coSign,
  review,
  assign,
  receive,
  object,
  coOpinion,
  reply,
  sign,
  feedback,
  assess,
  recheck,
  meeting,
  strikeOff,
  withdraw,
}

interface Deciding extends Setting {
  authors?: readonly SourceAuthor[]
}

/**
 * One act on one suggestion: what to save and whom to tell, or a Fault in the order forbidden · notFound · conflict ·
 * invalidInput of the act's own. The caller has checked the version (`expectSuggestion`).
 */
export function decideSuggestion<Name extends SuggestionActName>(
  suggestion: Suggestion,
  act: Act<Name>,
  setting: Deciding,
): SuggestionDecision {
  const name: Name = act.act
  const fault = suggestionRefusal(name, suggestion, setting)
  if (fault) throw fault
  return record(suggestion, rules[name](suggestion, act, setting), { ...setting, act: name, event: null })
}

/** Fault: conflict, which says who acted meanwhile and where it stands now. */
export function expectSuggestion({ version: stands, history, state }: Suggestion, version: number): void {
  if (stands === version) return
  const last = history[history.length - 1]
  const who = last === undefined || last.role === 'system' ? '系统自动' : `被${last.actorName}`
  throw new Fault(
    'conflict',
    `这件建议刚${who}处理过，现在是“${stateNames[state]}”。您写的内容还在。请刷新后再看。`,
  )
}
