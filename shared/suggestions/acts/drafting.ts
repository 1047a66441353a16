import { Fault } from '#shared/kernel/fault'
import type { Setting } from '#shared/messages/setting'
import type { Act, SuggestionContent } from '#shared/suggestions/act'
import type { Change } from '#shared/suggestions/change'
import { expectComplete } from '#shared/suggestions/checks'
import type { CoSigner, Suggestion } from '#shared/suggestions/suggestion'

type Words = Pick<Suggestion, 'title' | 'situation' | 'analysis' | 'proposals'>

const sameWords = (a: Words, b: Words) =>
  a.title === b.title &&
  a.situation === b.situation &&
  a.analysis === b.analysis &&
  a.proposals === b.proposals

/** Who signed other words has not signed these: he is asked again. */
function signersOf(suggestion: Suggestion, { coSigners }: SuggestionContent, changed: boolean): CoSigner[] {
  return coSigners.map(({ deputyId, name }) => {
    const known = suggestion.coSigners.find((one) => one.deputyId === deputyId)
    const stands = known && (known.state === 'declined' || !changed)
    return stands ? known : { deputyId, name, state: 'asked', note: '', at: null }
  })
}

export function draft(suggestion: Suggestion, { content }: Act<'draft'>): Change {
  const changed = !sameWords(suggestion, content)
  return {
    set: {
      ...content,
      coSigners: signersOf(suggestion, content, changed),
      textVersion: suggestion.textVersion + (changed ? 1 : 0),
    },
  }
}

/** Fault: conflict when the words changed meanwhile; he signs what he read. */
export function coSign(
  suggestion: Suggestion,
  { textVersion, agree, note }: Act<'coSign'>,
  { by, now }: Setting,
): Change {
  if (textVersion !== suggestion.textVersion)
    throw new Fault('conflict', '领衔代表刚改过内容。请刷新，看过新的再表态。')
  const coSigners = suggestion.coSigners.map((one) =>
    one.deputyId === by.deputyId
      ? { ...one, state: agree ? ('agreed' as const) : ('declined' as const), note, at: now.toISOString() }
      : one,
  )
  return { set: { coSigners }, note }
}

export function submit(suggestion: Suggestion, { sources }: Act<'submit'>): Change {
  expectComplete(suggestion, sources)
  return { set: { state: 'firstReview', reviews: [] } }
}

export function withdraw(_suggestion: Suggestion, { reason }: Act<'withdraw'>): Change {
  return { set: { state: 'withdrawn' }, note: reason }
}
