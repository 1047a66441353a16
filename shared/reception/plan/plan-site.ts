import { addDays, type Day } from '#shared/kernel/day'
import { blankSession } from '#shared/reception/blank-session'
import { dayOfSession, mayReplan, type ReceptionDay } from '#shared/reception/reception-day'
import type { ResolvedDay } from '#shared/reception/resolve'
import type { ReceptionRule } from '#shared/reception/rule'
import { askedAgain } from '#shared/reception/sessions/move'
import { noticeDays } from '#shared/reception/sessions/notice-rule'
import type { Site } from '#shared/stations/site'

export interface PlanFacts {
  site: Site
  /** null: the site receives on no fixed day. */
  rule: ReceptionRule | null
  /** What the rule resolves to, from a month before today to `until`. */
  days: readonly ResolvedDay[]
  /** Every stored session of the site from today on, and those scheduled up to a month before. */
  sessions: readonly ReceptionDay[]
  today: Day
  until: Day
}

/** What has to be written so that a site's sessions are what its rule says. */
export interface SitePlan {
  create: ReceptionDay[]
  /** Not public yet: as they are from now on. */
  change: ReceptionDay[]
  remove: ReceptionDay[]
  /** Published ones that would be elsewhere, with `proposedMove`; or no longer elsewhere, without it. */
  propose: ReceptionDay[]
}

/** The session a rule's date becomes, always under the same id. */
export const plannedId = (siteId: string, scheduled: Day) => `R-${siteId}-${scheduled}`

export const ruleChanged = '接待日规则改了，这天不再是接待日'

function created(day: ResolvedDay, rule: ReceptionRule, site: Site): ReceptionDay {
  return {
    ...blankSession({ _id: plannedId(site._id, day.scheduled), day: day.scheduled }),
    siteId: site._id,
    unitId: site.unitId,
    effective: day.effective,
    reason: day.reason,
    start: rule.start,
    end: rule.end,
    place: site.address,
    needs: rule.seats,
    provisional: day.provisional,
    demo: site.demo,
  }
}

/** Hours and seats follow the rule until a person has set them for this one. */
function replanned(session: ReceptionDay, day: ResolvedDay, { start, end, seats }: ReceptionRule) {
  const byHand = session.history.some(({ act }) => act === 'change')
  const { effective, reason, provisional } = day
  const hours = byHand ? {} : { start, end, needs: seats }
  const duties = effective === session.effective ? session.duties : session.duties.map(askedAgain)
  return { ...session, effective, reason, provisional, duties, ...hours }
}

/** Published: nothing moves by itself, it only says where it would be. */
function proposed(session: ReceptionDay, day: ResolvedDay | undefined): ReceptionDay {
  const to = day?.effective ?? null
  if (to === session.effective)
    return { ...session, proposedMove: null, provisional: day?.provisional ?? session.provisional }
  return { ...session, proposedMove: { to, reason: day?.reason ?? ruleChanged } }
}

function sameDay(a: ReceptionDay, b: ReceptionDay): boolean {
  const facts = ({ effective, reason, start, end, needs, provisional, proposedMove }: ReceptionDay) =>
    JSON.stringify([effective, reason, start, end, needs, provisional, proposedMove])
  return facts(a) === facts(b)
}

const nextVersion = (session: ReceptionDay) => ({ ...session, version: session.version + 1 })

/** A published session that stands where its rule put it: only of those a rule may say that it should be elsewhere. */
function standsByRule({ _id, state, moves }: ReceptionDay): boolean {
  return state === 'published' && moves.length === 0 && _id.startsWith('R-')
}

/** A new one must still be announceable in time; one that is merged or skipped is kept for whoever asks why. */
function isWorthCreating({ effective, scheduled }: ResolvedDay, today: Day): boolean {
  return effective === null ? scheduled > today : effective >= addDays(today, noticeDays)
}

/** What becomes of one stored session that the rule may speak about; `day` is its place in the rule, if it has one. */
function replan(
  session: ReceptionDay,
  day: ResolvedDay | undefined,
  rule: ReceptionRule | null,
): Partial<SitePlan> {
  if (standsByRule(session)) {
    const next = proposed(session, day)
    return sameDay(next, session) ? {} : { propose: [nextVersion(next)] }
  }
  if (!mayReplan(session)) return {}
  if (!rule || !day) return { remove: [session] }
  const next = replanned(session, day, rule)
  return sameDay(next, session) ? {} : { change: [nextVersion(next)] }
}

/** Past ones, and those that a calendar come late would put back into the past, are over as they are. */
function isOver(session: ReceptionDay, day: ResolvedDay | undefined, today: Day): boolean {
  return dayOfSession(session) < today || (day?.effective ?? today) < today
}

/**
 * Holds a site's stored sessions against its rule. Past, closed, cancelled and hand-made or hand-moved ones are left
 * alone; the same facts twice give nothing the second time.
 */
export function planSite({ site, rule, days, sessions, today, until }: PlanFacts): SitePlan {
  const stored = new Set(sessions.map(({ _id }) => _id))
  const wanted = new Map(rule ? days.map((day) => [plannedId(site._id, day.scheduled), day]) : [])
  const plan: SitePlan = { create: [], change: [], remove: [], propose: [] }
  if (rule)
    for (const [id, day] of wanted)
      if (!stored.has(id) && isWorthCreating(day, today)) plan.create.push(created(day, rule, site))
  for (const session of sessions) {
    const day = wanted.get(session._id)
    if (session.scheduled > until || isOver(session, day, today)) continue
    const { change = [], remove = [], propose = [] } = replan(session, day, rule)
    plan.change.push(...change)
    plan.remove.push(...remove)
    plan.propose.push(...propose)
  }
  return plan
}
