import type { ReceptionDay } from '#shared/reception/reception-day'
import type { ReceptionRule } from '#shared/reception/rule'
import type { Site } from '#shared/stations/site'
import { addDays, dayOf } from '#shared/kernel/day'
import { candidateDays } from '#shared/reception/candidates'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { chunks } from '#cloud/reception/plan/chunks'
import { lookBackDays, planSites, sitesAtOnce, type PlanScope } from '#cloud/reception/plan/planning'
import { startLocalCloud } from '#test/support/local-cloud'
import { pinnedNow } from '#test/support/pinned'
import { demoDocuments } from '../../../cloudfunctions/local/demo/seed'
import { median } from '../median'
import type { Measure, Row } from '../row'

const ahead = 365
const rounds = 7
const sizes = [1_200, 10_000]

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

/** Milliseconds of processor time: others on the machine do not count. */
function timed(work: () => void): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
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

/** As the job plans them: a hundred sites at a time. */
function partsOf(scope: PlanScope): PlanScope[] {
  return chunks(scope.sites, sitesAtOnce).map((sites) => {
    const ids = new Set(sites.map(({ _id }) => _id))
    return { ...scope, sites, deputies: scope.deputies.filter(({ siteId }) => ids.has(siteId)) }
  })
}

/** Milliseconds a site; few sites are planned again and again until it is as much work as many at once. */
function perSite(total: number, work: number): number {
  const parts = partsOf(scopeOf(total))
  const times = Math.max(1, Math.round(work / total))
  const run = () => {
    for (let n = 0; n < times; n += 1) for (const part of parts) planSites(part)
  }
  const measured = Array.from({ length: 3 }, () => timed(run))
  return Math.min(...measured) / (times * total)
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
  for (const total of short ? sizes.slice(0, 1) : sizes)
    rows.push({
      measure: `planning time of a site, ${total} ÷ 74 sites`,
      value: perSite(total, total) / perSite(74, total),
      limit: 1.3,
      unit: 'ratio',
      timing: true,
    })
  return rows
}
