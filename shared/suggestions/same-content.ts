import type { SuggestionContent } from '#shared/suggestions/act'
import type { Suggestion } from '#shared/suggestions/suggestion'

type Compared = Omit<SuggestionContent, 'coSigners'> & { coSigners: readonly { deputyId: string }[] }

function comparable({ coSigners, evidence, ...content }: Compared): string {
  const { title, situation, analysis, proposals, checklist, proposedUnit, confidential } = content
  const ids = [coSigners.map(({ deputyId }) => deputyId), evidence.map(({ messageId }) => messageId)]
  return JSON.stringify([
    title,
    situation,
    analysis,
    proposals,
    Object.entries(checklist).sort(),
    proposedUnit,
    confidential,
    ids,
  ])
}

/** A save that came twice: what stands is what it would have written. */
export function sameContent(suggestion: Suggestion, content: SuggestionContent): boolean {
  return comparable(suggestion) === comparable(content)
}
