import { queryTerms } from '#shared/messages/intake/terms'

/** From here on two texts are offered as the same matter: 0.3 of the shorter one's bigrams are in the other. */
export const alike = 0.3

/** How much of the shorter text's bigrams stand in the other one, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [few, many] = [queryTerms(one), queryTerms(other)].sort((a, b) => a.length - b.length)
  if (!few || !many || few.length === 0) return 0
  const found = new Set(many)
  return few.filter((term) => found.has(term)).length / few.length
}

/** The rows that are like enough to a text, the likest first. */
export function likest<Row>(text: string, rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, score: likeness(text, textOf(row)) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row)
}
