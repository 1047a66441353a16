import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { chooseDeputies, type Choice, type RosterDeputy } from '#shared/duties/ranking'
import { quarterOf, quarterRange } from '#shared/duties/quarter'
import { congressOn, seatsAQuarter, type DutySettings } from '#shared/duties/settings'
import { addDuty, tally, type RosterSession, type Tallies } from '#shared/duties/tally'
import { isReceiving } from '#shared/reception/sessions/record'

export interface RosterFacts {
  /** Those who may be put on duty: suspended and ended mandates left out. */
  deputies: readonly RosterDeputy[]
  settings: DutySettings
  /** Days on which somebody is expected elsewhere. */
  away?: ReadonlyMap<string, ReadonlySet<Day>>
  /** The last day that is planned; a quarter that ends later cannot be judged yet. */
  plannedTo?: Day
}

export interface FilledSession {
  id: string
  day: Day
  /** Whom the roster adds; those on duty already stay. */
  chosen: Choice[]
  /** How many are still missing. */
  gap: number
}

/** A quarter in which not everybody can come as often as the county asks. */
export interface Alarm {
  quarter: string
  deputies: number
  sessions: number
  seats: number
  needed: number
  /** Sessions that can still be changed; `minSeats` in each of them would do. */
  left: number
  minSeats: number
}

export interface Overload {
  quarter: string
  deputyId: string
  count: number
}

export interface Roster {
  sessions: FilledSession[]
  alarms: Alarm[]
  overloads: Overload[]
}

/**
 * Fills the gaps of the open sessions, earliest first; who is on duty stays, so the leave of one changes one
 * session only. Deterministic; the order is domain.md §2.6. One pass over sessions × deputies of a site.
 */
export function fillRoster(sessions: readonly RosterSession[], facts: RosterFacts): Roster {
  const tallies = tally(sessions)
  const open = sessions.filter((session) => session.open)
  const filled = [...open].sort(byDay).map((session) => fill(session, facts, tallies))
  return {
    sessions: filled,
    alarms: alarmsOf(sessions, facts),
    overloads: overloadsOf(open, tallies, facts),
  }
}

function byDay(a: RosterSession, b: RosterSession): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function fill(session: RosterSession, facts: RosterFacts, tallies: Tallies): FilledSession {
  const { id, day, needs, duties } = session
  const missing = Math.max(0, needs - duties.filter(isReceiving).length)
  const chosen =
    missing === 0
      ? []
      : chooseDeputies(session, freeFor(session, facts), {
          tallies,
          wanted: missing,
          settings: facts.settings,
        })
  for (const { deputyId } of chosen) addDuty(tallies, deputyId, day)
  return { id, day, chosen, gap: missing - chosen.length }
}

/** Not there already, not on leave for it, not expected elsewhere that day; nobody while a congress sits. */
export function freeFor(
  { day, duties }: Pick<RosterSession, 'day' | 'duties'>,
  { deputies, settings, away }: RosterFacts,
): RosterDeputy[] {
  if (congressOn(day, settings) !== null) return []
  const named = new Set(duties.map((duty) => duty.deputyId))
  return deputies.filter(({ id }) => !named.has(id) && away?.get(id)?.has(day) !== true)
}

const seatsOf = (sessions: readonly RosterSession[]) => sessions.reduce((sum, { needs }) => sum + needs, 0)

/** Σ seats ≥ deputies × times asked, per quarter (domain.md §2.6); what is over keeps the seats it had. */
function alarmsOf(
  sessions: readonly RosterSession[],
  { deputies, settings, plannedTo }: RosterFacts,
): Alarm[] {
  const needed = seatsAQuarter(deputies.length, settings)
  return [...groupBy(sessions, ({ day }) => quarterOf(day))].flatMap(([quarter, held]) => {
    const left = held.filter(({ open }) => open)
    const seats = seatsOf(held)
    const whole = plannedTo === undefined || quarterRange(quarter).to <= plannedTo
    if (left.length === 0 || seats >= needed || !whole) return []
    const minSeats = Math.ceil((needed - seats + seatsOf(left)) / left.length)
    const known = { deputies: deputies.length, sessions: held.length, left: left.length }
    return [{ quarter, ...known, seats, needed, minSeats }]
  })
}

function overloadsOf(
  open: readonly RosterSession[],
  tallies: Tallies,
  { settings }: RosterFacts,
): Overload[] {
  const quarters = new Set(open.map(({ day }) => quarterOf(day)))
  const overloads: Overload[] = []
  for (const [deputyId, { byQuarter }] of tallies)
    for (const [quarter, count] of byQuarter)
      if (quarters.has(quarter) && count > settings.mostPerQuarter)
        overloads.push({ quarter, deputyId, count })
  return overloads
}
