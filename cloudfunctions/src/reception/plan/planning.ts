import type { Deputy } from '#shared/deputies/deputy'
import type { HolidayCalendar } from '#shared/kernel/calendar'
import type { Day } from '#shared/kernel/day'
import type { County } from '#shared/places/county'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { ReceptionRule } from '#shared/reception/rule'
import type { Site } from '#shared/stations/site'
import { fillRoster } from '#shared/duties/fill-roster'
import { rosterPool } from '#shared/duties/roster-pool'
import { daysTaken, rosterDeputies, rosterSessions } from '#shared/duties/roster-session'
import { addDays, dayOf } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { planSite, type SitePlan } from '#shared/reception/plan/plan-site'
import { plannedDuty } from '#shared/reception/reception-day'
import { resolveReceptionDays, type ResolvedDay } from '#shared/reception/resolve'
import { ruleOf } from '#shared/reception/rules/rule-of'

/** A session can be moved out of a block of days off that began this long ago. */
export const lookBackDays = 31

/** Planned together: more than a county has does not fill the memory. */
export const sitesAtOnce = 100

export interface PlanScope {
  county: County
  sites: readonly Site[]
  sessions: readonly ReceptionDay[]
  deputies: readonly Deputy[]
  now: Date
  /** How far ahead, in days. */
  ahead: number
}

export interface PlannedSite extends SitePlan {
  site: Site
  before: readonly ReceptionDay[]
}

/** Stations share their rules: each rule is resolved once. */
function resolver(range: { from: Day; to: Day }, calendar: HolidayCalendar) {
  const known = new Map<string, ResolvedDay[]>()
  return (rule: ReceptionRule): ResolvedDay[] => {
    const key = JSON.stringify([rule.rule, rule.onHoliday, rule.onWeekend, rule.collapseWithinDays])
    const days = known.get(key) ?? resolveReceptionDays(rule, range, calendar)
    known.set(key, days)
    return days
  }
}

/** Every site's sessions against its rule, the new ones with a roster. Pure: nothing is read or written. */
export function planSites(scope: PlanScope): PlannedSite[] {
  const { county, sites, now, ahead } = scope
  const today = dayOf(now)
  const until = addDays(today, ahead)
  const resolve = resolver({ from: addDays(today, -lookBackDays), to: until }, county.calendar)
  const sessions = groupBy(scope.sessions, ({ siteId }) => siteId)
  const deputies = groupBy(scope.deputies, ({ siteId }) => siteId)
  return sites.map((site) => {
    const rule = ruleOf(site, county)
    const before = sessions.get(site._id) ?? []
    const plan = planSite({ site, rule, days: rule ? resolve(rule) : [], sessions: before, today, until })
    const of = (id: string | null) => deputies.get(id ?? '') ?? []
    const pool = rosterPool(of(site._id), of(site.parentId))
    return { ...plan, create: rostered(plan.create, before, { deputies: pool, county, now }), site, before }
  })
}

interface RosterGround {
  deputies: readonly Deputy[]
  county: County
  now: Date
}

/** New sessions with whom the roster puts into them; those that are there keep their people. */
function rostered(
  created: readonly ReceptionDay[],
  before: readonly ReceptionDay[],
  { deputies, county, now }: RosterGround,
): ReceptionDay[] {
  if (created.length === 0 || deputies.length === 0) return [...created]
  const fresh = new Set(created.map(({ _id }) => _id))
  const all = rosterSessions([...before, ...created], now)
  const roster = fillRoster(
    all.map((one) => (fresh.has(one.id) ? one : { ...one, needs: 0 })),
    {
      deputies: rosterDeputies(deputies, county),
      settings: county.duties,
      away: daysTaken(
        [],
        deputies,
        created.flatMap(({ effective }) => effective ?? []),
      ),
    },
  )
  const chosen = new Map(roster.sessions.map(({ id, chosen }) => [id, chosen.map((one) => one.deputyId)]))
  return created.map((session) => {
    const deputyIds = chosen.get(session._id) ?? []
    return { ...session, deputyIds, duties: deputyIds.map((id) => plannedDuty(id)) }
  })
}
