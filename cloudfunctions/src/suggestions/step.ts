import type { Act, SuggestionActName } from '#shared/suggestions/act'
import type { SourceAuthor } from '#shared/suggestions/author-rows'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { Context } from '#cloud/kernel/router'
import type { Transaction } from '#cloud/kernel/database'
import { decideSuggestion, expectSuggestion } from '#shared/suggestions/decide'
import { handOf } from '#shared/suggestions/hands'
import { stateNames } from '#shared/suggestions/names'
import { hatForSuggestion, noSuggestion, suggestionRefusal } from '#shared/suggestions/refusal'
import { groundOf } from '#cloud/suggestions/hats'
import { changeSuggestion } from '#cloud/suggestions/store'

interface Target {
  id: string
  /** Left out where several may act at once without harm: each answers for himself. */
  version?: number | undefined
}

interface Prepared {
  act: Act
  authors?: readonly SourceAuthor[]
}

/** One act, given or made of what the cloud looks up once it is known that the caller may do it. */
type Doing =
  Act | { act: SuggestionActName; prepare: (suggestion: Suggestion, tx: Transaction) => Promise<Prepared> }

export const done = ({ _id, version, state }: Suggestion) => ({
  id: _id,
  version,
  state,
  stateText: stateNames[state],
})

/** The same person sent the same act twice: the first one counted, its retry is told so. */
function isReplay(
  { version: stands, history }: Suggestion,
  { version }: Target,
  doing: { act: string; by: string },
): boolean {
  const last = history[history.length - 1]
  const isNext = version !== undefined && stands === version + 1
  return isNext && last?.act === doing.act && last.actorId === doing.by
}

/** One step: who acts in which hat, is it the version he saw, what becomes of it; all in one transaction. */
export async function step(context: Context, { id, version }: Target, doing: Doing) {
  const { hats, ...asOf } = await groundOf(context)
  const saved = await changeSuggestion(id, async (current, tx) => {
    if (isReplay(current, { id, version }, { act: doing.act, by: hats[0].id })) return null
    const by = hatForSuggestion(doing.act, current, { ...asOf, hats })
    if (handOf(current, by) === null) throw noSuggestion()
    if (version !== undefined) expectSuggestion(current, version)
    const refused = suggestionRefusal(doing.act, current, { ...asOf, by })
    if (refused) throw refused
    const { act, authors = [] } = 'prepare' in doing ? await doing.prepare(current, tx) : { act: doing }
    return decideSuggestion(current, act, { ...asOf, by, authors })
  })
  return done(saved)
}
