import type { Day } from '#shared/kernel/day'
import { yearOf } from '#shared/kernel/day'
import { quarterOf } from '#shared/duties/quarter'
import type { DutySettings } from '#shared/duties/settings'
import { emptyTally, type RosterSession, type Tallies } from '#shared/duties/tally'

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

/** The order of domain.md §2.6 for one session; smaller comes first. */
interface Rank {
  id: string
  inQuarter: number
  inYear: number
  last: Day
  word: string
  turn: number
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

const nobody = emptyTally()

function rankOf(deputy: RosterDeputy, session: RosterSession, { tallies, settings }: RankFacts): Rank {
  const { byQuarter, byYear, last } = tallies.get(deputy.id) ?? nobody
  const about = session.about
  return {
    id: deputy.id,
    inQuarter: Math.min(byQuarter.get(quarterOf(session.day)) ?? 0, settings.perQuarter),
    inYear: byYear.get(yearOf(session.day)) ?? 0,
    last,
    word: [...deputy.tags, ...deputy.villages].find((word) => about.includes(word)) ?? '',
    turn: stableHash(`${session.id}:${deputy.id}`),
  }
}

function compareRanks(a: Rank, b: Rank): number {
  if (a.inQuarter !== b.inQuarter) return a.inQuarter - b.inQuarter
  if (a.inYear !== b.inYear) return a.inYear - b.inYear
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  if ((a.word === '') !== (b.word === '')) return a.word === '' ? 1 : -1
  return a.turn - b.turn || (a.id < b.id ? -1 : 1)
}

function whyBefore(taken: Rank, next: Rank | undefined): Why {
  if (!next) return { by: 'everybody' }
  if (taken.inQuarter !== next.inQuarter) return { by: 'quarter' }
  if (taken.inYear !== next.inYear) return { by: 'year', count: taken.inYear }
  if (taken.last !== next.last) return { by: 'last', day: taken.last }
  if ((taken.word === '') !== (next.word === '')) return { by: 'match', word: taken.word }
  return { by: 'turn' }
}

/** The first `wanted` of those who may come, each with what put him before the first one left out. */
export function chooseDeputies(
  session: RosterSession,
  deputies: readonly RosterDeputy[],
  { wanted, ...facts }: RankFacts & { wanted: number },
): Choice[] {
  const ranks = deputies.map((deputy) => rankOf(deputy, session, facts)).sort(compareRanks)
  const next = ranks[wanted]
  return ranks.slice(0, wanted).map((rank) => ({ deputyId: rank.id, why: whyBefore(rank, next) }))
}
