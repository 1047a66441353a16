import type { AsOf } from '#shared/messages/as-of'
import { whenText } from '#shared/messages/clocks/deadline-text'
import { factOf } from '#shared/suggestions/row-words'
import type { Suggestion, SuggestionRow } from '#shared/suggestions/suggestion'
import type { Hand } from '#shared/suggestions/transitions'
import type { SuggestionView } from '#shared/suggestions/view'

/** A unit's story begins with the first assignment; what deputies and reviewers said before is not its matter. */
function rowsFor(history: readonly SuggestionRow[], hand: Hand): readonly SuggestionRow[] {
  if (hand !== 'leadUnit' && hand !== 'coUnit') return history
  const first = history.findIndex(({ act }) => act === 'assign')
  return first < 0 ? [] : history.slice(first)
}

/** What a colleague wrote about signing is for the lead; who signed stands in the list of co-signers. */
const quoteFor = ({ act, note }: SuggestionRow, hand: Hand) =>
  act === 'coSign' && hand !== 'lead' ? '' : note

/** The suggestion's story for one reader, newest first. */
export function suggestionTimeline(
  { history }: Suggestion,
  hand: Hand,
  { now }: Pick<AsOf, 'now'>,
): SuggestionView['timeline'] {
  return rowsFor(history, hand)
    .map((row) => ({
      whenText: whenText(row.at, now),
      who: row.role === 'system' ? '自动' : row.role === 'deputy' ? `代表 ${row.actorName}` : row.actorName,
      fact: factOf(row),
      quote: quoteFor(row, hand),
    }))
    .reverse()
}
