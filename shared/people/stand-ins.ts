import type { Day, DayRange } from '#shared/kernel/day'
import { addDays, diffDays, isWithin } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Absence, StandIn } from '#shared/people/absence'
import type { Person } from '#shared/people/person'

type Absentee = Pick<Person, '_id' | 'name' | 'away'>

/** Everybody whom an absence may touch, by id. */
export type Everybody = ReadonlyMap<string, Absentee>

export function isAway({ away }: { away?: readonly DayRange[] | undefined }, day: Day): boolean {
  return away?.some((absence) => isWithin(day, absence)) ?? false
}

/**
 * Who acts for somebody on a day: himself when he is there, else along the chain A→B→C the first who is; null when it
 * ends with nobody. Fault invalidInput (standInId), naming the chain, when it comes back to where it was.
 */
export function actingFor(personId: string, day: Day, everybody: Everybody): string | null {
  const chain: string[] = []
  let id: string | null = personId
  while (id !== null) {
    if (chain.includes(id)) throw roundAndRound([...chain, id], everybody)
    const absence: Absence | undefined = everybody.get(id)?.away?.find((one) => isWithin(day, one))
    if (absence === undefined) return id
    chain.push(id)
    id = absence.standInId
  }
  return null
}

function roundAndRound(chain: readonly string[], everybody: Everybody): Fault {
  const names = chain.map((id) => everybody.get(id)?.name ?? '另一个人').join('，再交给')
  return new Fault('invalidInput', `这样绕回来了：${names}，最后没有人在。请另选一位替您的人。`, 'standInId')
}

/** For each stand-in the days on which he stands in, by all absences from a day on; faults as `actingFor`. */
export function standInsFrom(today: Day, everybody: Everybody): Map<string, StandIn[]> {
  const spans = new Map<string, StandIn[]>()
  for (const { personId, day } of daysAway(today, everybody)) {
    const acting = actingFor(personId, day, everybody)
    if (acting !== null) addDay(spans, acting, { personId, from: day, to: day })
  }
  return spans
}

function daysAway(today: Day, everybody: Everybody): { personId: string; day: Day }[] {
  return [...everybody.values()].flatMap(({ _id, away }) =>
    (away ?? []).flatMap(({ from, to }) =>
      daysOf(from < today ? today : from, to).map((day) => ({ personId: _id, day })),
    ),
  )
}

function daysOf(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, diffDays(from, to) + 1) }, (_, n) => addDays(from, n))
}

function addDay(spans: Map<string, StandIn[]>, standInId: string, one: StandIn): void {
  const known = spans.get(standInId) ?? []
  const last = known[known.length - 1]
  const goesOn = last?.personId === one.personId && addDays(last.to, 1) === one.from
  spans.set(standInId, goesOn ? [...known.slice(0, -1), { ...last, to: one.to }] : [...known, one])
}
