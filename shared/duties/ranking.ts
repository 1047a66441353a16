import type { Day } from '#shared/kernel/day'
import { yearOf } from '#shared/kernel/day'
import { quarterOf } from '#shared/duties/quarter'
import { visitsAQuarter, type DutySettings } from '#shared/duties/settings'
import type { RosterSession, Tallies } from '#shared/duties/tally'

export interface RosterDeputy {
  id: string
  tags: readonly string[]
  villages: readonly string[]
}

/** Why one was taken before the next in line, with the figure that decided. */
export type Why =
  | { by: 'quarter' }
  | { by: 'year'; count: number }
  | { by: 'last'; day: Day }
  | { by: 'match'; word: string }
  | { by: 'turn' }
  | { by: 'everybody' }

export interface Choice {
  deputyId: string
  why: Why
}

/** Where one stands for a session by domain.md §2.6; what only breaks ties is worked out when a tie asks for it. */
interface Rank {
  deputy: RosterDeputy
  inQuarter: number
  inYear: number
  last: Day
  word?: string
  turn?: number
}

interface RankFacts {
  tallies: Tallies
  settings: DutySettings
}

/** FNV-1a: the same people in the same session always stand in the same order, and no one is always first. */
function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The trade or village by which a deputy fits what the session is about; '' when none does. */
function wordOf(rank: Rank, { about }: RosterSession): string {
  if (rank.word === undefined) {
    const fits = (word: string) => about.includes(word)
    rank.word = rank.deputy.tags.find(fits) ?? rank.deputy.villages.find(fits) ?? ''
  }
  return rank.word
}

function turnOf(rank: Rank, { id }: RosterSession): number {
  rank.turn ??= stableHash(`${id}:${rank.deputy.id}`)
  return rank.turn
}

/** Negative when `a` comes first: not yet this quarter, fewest this year, longest ago, fits, stable order. */
function compareRanks(a: Rank, b: Rank, session: RosterSession): number {
  if (a.inQuarter !== b.inQuarter) return a.inQuarter - b.inQuarter
  if (a.inYear !== b.inYear) return a.inYear - b.inYear
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  const [fits, otherFits] = [wordOf(a, session) !== '', wordOf(b, session) !== '']
  if (fits !== otherFits) return fits ? -1 : 1
  return turnOf(a, session) - turnOf(b, session) || (a.deputy.id < b.deputy.id ? -1 : 1)
}

function whyBefore(taken: Rank, next: Rank | undefined, session: RosterSession): Why {
  if (!next) return { by: 'everybody' }
  if (taken.inQuarter !== next.inQuarter) return { by: 'quarter' }
  if (taken.inYear !== next.inYear) return { by: 'year', count: taken.inYear }
  if (taken.last !== next.last) return { by: 'last', day: taken.last }
  const word = wordOf(taken, session)
  return word !== '' && wordOf(next, session) === '' ? { by: 'match', word } : { by: 'turn' }
}

/** The first `wanted` of those who may come, each with what put him before the first one left out. One pass. */
export function chooseDeputies(
  session: RosterSession,
  deputies: readonly RosterDeputy[],
  { wanted, tallies, settings }: RankFacts & { wanted: number },
): Choice[] {
  const [quarter, year] = [quarterOf(session.day), yearOf(session.day)]
  const owed = visitsAQuarter(settings)
  const first: Rank[] = []
  for (const deputy of deputies) {
    const tally = tallies.get(deputy.id)
    const rank: Rank = {
      deputy,
      inQuarter: Math.min(tally?.byQuarter.get(quarter) ?? 0, owed),
      inYear: tally?.byYear.get(year) ?? 0,
      last: tally?.last ?? '',
    }
    let at = first.length
    for (; at > 0; at -= 1) {
      const before = first[at - 1]
      if (before && compareRanks(rank, before, session) > 0) break
    }
    if (at <= wanted) first.splice(at, 0, rank)
    if (first.length > wanted + 1) first.pop()
  }
  const next = first[wanted]
  return first
    .slice(0, wanted)
    .map((rank) => ({ deputyId: rank.deputy.id, why: whyBefore(rank, next, session) }))
}
