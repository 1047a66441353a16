import { addDays, dayOf, yearOf } from '#shared/kernel/day'
import { proposalRows } from '#shared/reception/plan/propose-rows'
import { readCounty } from '#cloud/places/store'
import { planSites, lookBackDays, type PlannedSite } from '#cloud/reception/plan/planning'
import {
  createSessions,
  endReplan,
  findActiveDeputies,
  findReplans,
  findScheduled,
  rewriteSessions,
  wholeCounty,
  type Rewritten,
} from '#cloud/reception/plan/store'
import { readSites } from '#cloud/stations/store'

/** Sessions are proposed four months ahead. */
export const planAheadDays = 120

export interface PlanCounts {
  created: number
  changed: number
  removed: number
  proposed: number
}

/** Daily: new days at the far end, and whatever was missed; published ones are not asked about again. */
export function planDaily(now: Date): Promise<PlanCounts> {
  return plan(now, { siteId: null, propose: false })
}

/** Every minute: what a changed rule or calendar asks for. */
export async function replan(now: Date): Promise<{ replanned: number } & Partial<PlanCounts>> {
  const asked = await findReplans()
  const whole = asked.find(({ _id }) => _id === wholeCounty)
  let counts: PlanCounts | undefined
  for (const one of whole ? [whole] : asked)
    counts = await plan(now, { siteId: one._id === wholeCounty ? null : one._id, propose: true })
  for (const one of asked) await endReplan(one)
  return { replanned: asked.length, ...counts }
}

/** The rosters are fair over the whole year, so the year's sessions are read. */
async function plan(now: Date, { siteId, propose }: { siteId: string | null; propose: boolean }) {
  const today = dayOf(now)
  const monthAgo = addDays(today, -lookBackDays)
  const newYear = `${yearOf(today)}-01-01`
  const [county, known] = await Promise.all([readCounty(), readSites()])
  const sites = known.filter((one) => siteId === null || one._id === siteId)
  const [sessions, deputies] = await Promise.all([
    findScheduled(
      sites.map(({ _id }) => _id),
      monthAgo < newYear ? monthAgo : newYear,
    ),
    findActiveDeputies(sites.map(({ unitId }) => unitId)),
  ])
  const planned = planSites({ county, sites, sessions, deputies, now, ahead: planAheadDays })
  await createSessions(planned.flatMap(({ create }) => create))
  const rewritten = planned.flatMap((site) => rewrittenOf(site, now, propose))
  await rewriteSessions(rewritten)
  return {
    created: planned.reduce((sum, { create }) => sum + create.length, 0),
    changed: planned.reduce((sum, { change }) => sum + change.length, 0),
    removed: rewritten.filter(({ remove }) => remove).length,
    proposed: rewritten.filter(({ session }) => session.proposedMove !== null).length,
  }
}

function rewrittenOf(
  { site, change, remove, propose }: PlannedSite,
  now: Date,
  proposes: boolean,
): Rewritten[] {
  return [
    ...change.map((session) => ({ session, rows: [], remove: false })),
    ...remove.map((session) => ({ session, rows: [], remove: true })),
    ...(proposes ? propose : []).map((session) => ({
      session,
      rows: proposalRows(session, site.name, now),
      remove: false,
    })),
  ]
}
