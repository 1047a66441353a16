import type { ReceptionDay } from '#shared/reception/reception-day'
import type { ReceptionRule } from '#shared/reception/rule'
import type { Site } from '#shared/stations/site'
import { addDays, dayOf } from '#shared/kernel/day'
import { candidateDays } from '#shared/reception/candidates'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { lookBackDays, planSites, type PlanScope } from '#cloud/reception/plan/planning'
import { startLocalCloud } from '#test/support/local-cloud'
import { pinnedNow } from '#test/support/pinned'
import { demoDocuments } from '../../../cloudfunctions/local/demo/seed'
import { median } from '../median'
import type { Measure, Row } from '../row'

const ahead = 365
const rounds = 7
const sizes = [74, 1_200, 10_000]

/** Rules as the sources have them, so that not all sites share one. */
const patterns = [
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=WEEKLY;BYDAY=WE',
  'FREQ=WEEKLY;BYDAY=MO',
  'FREQ=MONTHLY;BYMONTHDAY=9',
  'FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYMONTHDAY=15',
]

/** So many sites, each with a rule and twelve deputies, and nothing planned yet. */
function scopeOf(total: number): PlanScope {
  const { county, stations, deputies } = demoDocuments(pinnedNow)
  const [known] = county
  const station = stations.find(({ _id }) => _id === 'ST05')
  if (!known || !station) throw new Error('the demo county has no stations')
  const roster = deputies.filter(({ siteId }) => siteId === 'ST05').slice(0, 12)
  const sites = Array.from({ length: total }, (_, i): Site => {
    const rule: ReceptionRule = {
      ...known.reception.rule,
      rule: { rrule: patterns[i % patterns.length] ?? '' },
    }
    return { ...station, _id: `B${i}`, receptionRule: rule }
  })
  return {
    county: known,
    sites,
    sessions: [],
    deputies: sites.flatMap(({ _id }) =>
      roster.map((one) => ({ ...one, _id: `${_id}-${one._id}`, siteId: _id })),
    ),
    now: pinnedNow,
    ahead,
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** What no planner can do without: each site's rule expanded by rrule. */
function expandAll({ sites, county, now }: PlanScope): void {
  const today = dayOf(now)
  const range = { from: addDays(today, -lookBackDays), to: addDays(today, ahead) }
  for (const site of sites) {
    const rule = ruleOf(site, county)
    if (rule) candidateDays(rule.rule, range)
  }
}

/** Planned and rostered, against the bare expansion; both with the same writes. */
async function ratioOf(scope: PlanScope): Promise<number> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const cloud = await startLocalCloud()
    try {
      let created: ReceptionDay[] = []
      const planning = timed(() => (created = planSites(scope).flatMap(({ create }) => create)))
      const bare = timed(() => expandAll(scope))
      const writing = timed(() => cloud.database.bulk('receptionDays', created))
      ratios.push((planning + writing) / (bare + writing))
    } finally {
      await cloud.stop()
    }
  }
  return median(ratios.slice(1))
}

function perSite(total: number): number {
  const scope = scopeOf(total)
  const times = Array.from({ length: 5 }, () => timed(() => planSites(scope)))
  return Math.min(...times) / total
}

/** A year of every site resolved and rostered in one call, and that its cost grows with the sites and no faster. */
export const plan: Measure = async ({ short }) => {
  const rows: Row[] = [
    {
      measure: 'a year of 74 sites planned and rostered ÷ rules expanded, both with the writes',
      value: await ratioOf(scopeOf(74)),
      limit: 1.3,
      unit: 'ratio',
      timing: true,
    },
  ]
  perSite(74)
  const one = perSite(74)
  for (const total of sizes.slice(1, short ? 2 : undefined))
    rows.push({
      measure: `planning time of a site, ${total} ÷ 74 sites`,
      value: perSite(total) / one,
      limit: 1.3,
      unit: 'ratio',
      timing: true,
    })
  return rows
}
