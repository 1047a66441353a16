import type { MediationKind, Outcome } from '#shared/mediations/mediation'
import { fewestSaid } from '#shared/messages/privacy/fewest-said'
import { kindNames, outcomeNames } from '#shared/mediations/names'

/** How many records of a year there are for each station, kind and outcome. */
export interface MediationCount {
  siteId: string
  kind: MediationKind
  outcome: Outcome
  n: number
}

/** A number, or null where there are too few to be said. */
export interface Said {
  name: string
  count: number | null
}

export interface MediationCounts {
  total: number | null
  kinds: Said[]
  outcomes: Said[]
  places: Said[]
}

const sum = (counts: readonly MediationCount[]) => counts.reduce((all, { n }) => all + n, 0)

/**
 * A year's numbers by kind, outcome and station. For the county (`far`) what is below `fewestSaid` is not said, and a
 * station with so few is not named: a number beside a village's name would point at two households.
 */
export function mediationCounts(
  counts: readonly MediationCount[],
  { siteNames, far }: { siteNames: ReadonlyMap<string, string>; far: boolean },
): MediationCounts {
  const said = (n: number) => (far && n < fewestSaid ? null : n)
  const of = (fits: (count: MediationCount) => boolean) => said(sum(counts.filter(fits)))
  const names = <Key extends string>(words: Record<Key, string>) => Object.entries(words) as [Key, string][]
  const places = [...siteNames].map(([id, name]) => ({ name, count: of(({ siteId }) => siteId === id) }))
  return {
    total: said(sum(counts)),
    kinds: names(kindNames).map(([key, name]) => ({ name, count: of(({ kind }) => kind === key) })),
    outcomes: names(outcomeNames).map(([key, name]) => ({ name, count: of((one) => one.outcome === key) })),
    places: places
      .filter(({ count }) => count !== null && count > 0)
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
  }
}
