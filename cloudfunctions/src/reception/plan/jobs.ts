import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { addDays, dayOf, yearOf } from '#shared/kernel/day'
import { planAheadDays } from '#shared/reception/plan/plan-ahead'
import { proposalRows } from '#shared/reception/plan/propose-rows'
import { readCounty } from '#cloud/places/store'
import { chunks } from '#cloud/reception/plan/chunks'
import { lookBackDays, planSites, sitesAtOnce, type PlannedSite } from '#cloud/reception/plan/planning'
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

export interface PlanCounts {
  created: number
  changed: number
  removed: number
  proposed: number
  /** Left to the next run: a person was at work on it. */
  missed: number
}

/** Daily: new days at the far end, and whatever was missed; published ones are not asked about again. */
export function planDaily(now: Date): Promise<PlanCounts> {
  return plan(now, { siteId: null, propose: false })
}

/** Every minute: what a changed rule or calendar asks for. */
export async function replan(now: Date): Promise<{ replanned: number; missed: number }> {
  const asked = await findReplans()
  const whole = asked.find(({ _id }) => _id === wholeCounty)
  let missed = 0
  for (const one of whole ? [whole] : asked) {
    const siteId = one._id === wholeCounty ? null : one._id
    missed += (await plan(now, { siteId, propose: true })).missed
  }
  if (missed === 0) for (const one of asked) await endReplan(one)
  return { replanned: asked.length, missed }
}

interface Order {
  siteId: string | null
  propose: boolean
}

async function plan(now: Date, order: Order): Promise<PlanCounts> {
  const [county, known] = await Promise.all([readCounty(), readSites()])
  const sites = known.filter(({ _id }) => order.siteId === null || _id === order.siteId)
  const done: PlanCounts = { created: 0, changed: 0, removed: 0, proposed: 0, missed: 0 }
  for (const part of chunks(sites, sitesAtOnce)) {
    const counts = await planPart(part, county, { ...order, now })
    for (const key of Object.keys(done) as (keyof PlanCounts)[]) done[key] += counts[key]
  }
  return done
}

/** The rosters are fair over the whole year, so the year's sessions are read. */
async function planPart(
  sites: readonly Site[],
  county: County,
  { now, propose }: Order & { now: Date },
): Promise<PlanCounts> {
  const today = dayOf(now)
  const monthAgo = addDays(today, -lookBackDays)
  const newYear = `${yearOf(today)}-01-01`
  const ids = sites.map(({ _id }) => _id)
  const [sessions, deputies] = await Promise.all([
    findScheduled(ids, monthAgo < newYear ? monthAgo : newYear),
    findActiveDeputies(sites.map(({ unitId }) => unitId)),
  ])
  const planned = planSites({ county, sites, sessions, deputies, now, ahead: planAheadDays })
  const created = planned.flatMap(({ create }) => create)
  const rewritten = planned.flatMap((site) => rewrittenOf(site, now, propose))
  await createSessions(created)
  const written = await rewriteSessions(rewritten)
  return {
    created: created.length,
    changed: planned.reduce((sum, { change }) => sum + change.length, 0),
    removed: rewritten.filter(({ remove }) => remove).length,
    proposed: rewritten.filter(({ session }) => session.proposedMove !== null).length,
    missed: rewritten.length - written,
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
