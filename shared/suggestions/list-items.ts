import { dayOf, dayText } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { rowDueText } from '#shared/messages/clocks/deadline-text'
import type { Setting } from '#shared/messages/setting'
import { handOf } from '#shared/suggestions/hands'
import { allowedSuggestionActs } from '#shared/suggestions/refusal'
import type { LedgerSide, Suggestion } from '#shared/suggestions/suggestion'
import { lightOf, suggestionTag } from '#shared/suggestions/tags'
import { unitNameOf } from '#shared/suggestions/unit-name'
import type { LedgerRow, SuggestionItem } from '#shared/suggestions/view'
import type * as z from 'zod/mini'

const untitled = '（还没写案由）'

/** A row of a desk. */
export function suggestionItem(suggestion: Suggestion, setting: Setting): SuggestionItem {
  const { _id, version, title, ledgers, lead, assignment, dueBy } = suggestion
  const hand = handOf(suggestion, setting.by)
  return {
    id: _id,
    version,
    title: title || untitled,
    tag: suggestionTag(suggestion, setting),
    number: ledgers.congress?.number ?? '',
    leadName: lead.name,
    partText: hand === 'lead' ? '领衔' : hand === 'coSigner' ? '联名' : '',
    unitName: unitNameOf(assignment?.leadUnit, setting),
    dueText: dueBy === null ? '' : rowDueText(dueBy, setting.now),
    light: lightOf(suggestion, setting),
    acts: allowedSuggestionActs(suggestion, setting),
  }
}

/** A row of one ledger. A confidential one is named by its number alone. */
export function ledgerRow(suggestion: Suggestion, side: z.output<typeof LedgerSide>, asOf: AsOf): LedgerRow {
  const { _id, title, lead, assignment, ledgers, confidential } = suggestion
  const entry = ledgers[side]
  const day = (at: string | null | undefined) => (at ? dayText(dayOf(at)) : '')
  return {
    id: _id,
    number: entry?.number ?? '',
    title: confidential ? '（代表请求不公开）' : title,
    leadName: lead.name,
    unitName: unitNameOf(assignment?.leadUnit, asOf),
    openedText: `${day(entry?.openedAt)}立账`,
    struckText: entry?.struckAt ? `${day(entry.struckAt)}销号` : '',
    tag: suggestionTag(suggestion, asOf),
  }
}
