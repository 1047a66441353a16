import type { rulesActions } from '#shared/reception/rules/contract'
import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import type { ParsedInputOf } from '#shared/kernel/action'
import type { Context, Handlers } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { resolveReceptionDays } from '#shared/reception/resolve'
import { ruleText } from '#shared/reception/rule-text'
import {
  expectKeeper,
  expectSameDates,
  followsNothing,
  ruleAsked,
  type RuleAsked,
} from '#shared/reception/rules/decide-rule'
import { datesToConfirm, firstDates } from '#shared/reception/rules/first-dates'
import { mayChangeRule, mayPickDay } from '#shared/reception/rules/may-change'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { ruleRow } from '#shared/reception/rules/rule-rows'
import { ruleInForce, ruleView } from '#shared/reception/rules/rule-view'
import { mayRead } from '#shared/reception/sessions/actor'
import { loadCounty } from '#cloud/places/store'
import { saveCountyRule, saveSiteRule } from '#cloud/reception/rules/store'
import { loadSites } from '#cloud/stations/store'

type Actions = typeof rulesActions

export const rulesHandlers: Handlers<Actions> = {
  'reception.preview': async ({ from, to, ...rule }, { now }) => {
    if (to < from) throw new Fault('invalidInput', '结束的日子比开始的早。请改一改再看。', 'to')
    const { calendar } = await loadCounty(now)
    return { days: resolveReceptionDays(rule, { from, to }, calendar) }
  },
  'reception.rules': rules,
  'reception.tryRule': async ({ siteId, rule }, context) => {
    const { county, asked } = await openRule(siteId, rule, context)
    const standing = { today: dayOf(context.now), calendar: county.calendar }
    const wanted = ruleAsked(asked, county)
    return { ...ruleView(wanted, standing), confirm: datesToConfirm(firstDates(wanted, standing)) }
  },
  'reception.saveRule': saveRule,
}

interface Ground {
  county: County
  sites: Site[]
  grants: Grant[]
}

async function groundOf({ caller, now }: Context): Promise<Ground> {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  return { county, sites, grants: person?.grants ?? [] }
}

/** The place a rule is asked for, once it is known to be the caller's. */
async function openRule(siteId: string | null, rule: RuleAsked['rule'], context: Context) {
  const ground = await groundOf(context)
  const site = siteId === null ? null : ground.sites.find((one) => one._id === siteId)
  if (site === undefined) throw new Fault('notFound', '找不到这个站，或者它不归您管。请换一个站。')
  const asked: RuleAsked = { site, rule }
  expectKeeper(ground.grants, asked, ground.county)
  return { ...ground, asked }
}

/** The county's rule, and each site's that the caller may read, with the next dates. */
async function rules(_input: unknown, context: Context) {
  const { county, sites, grants } = await groundOf(context)
  const today = dayOf(context.now)
  const standing = { today, calendar: county.calendar }
  const countyRule = ruleInForce(county.reception.rule, standing)
  const choice = county.reception.rule.rule
  return {
    today,
    county: { ...countyRule, version: county.version, mayChange: mayChangeRule(grants, null) },
    sites: sites
      .filter((site) => grants.some((grant) => mayRead(grant, site)))
      .map((site) => {
        const rule = ruleOf(site, county)
        const own = site.receptionRule !== null
        return {
          id: site._id,
          name: site.name,
          unitName: county.units.find((unit) => unit.id === site.unitId)?.name ?? county.name,
          own,
          isStation: site.type === 'station',
          version: site.ruleVersion,
          mayChange: mayChangeRule(grants, site),
          mayPick: mayPickDay(grants, site, county) && 'oneOfDays' in choice ? choice.oneOfDays : [],
          view: rule && (own ? ruleInForce(rule, standing) : countyRule),
        }
      }),
  }
}

async function saveRule(input: ParsedInputOf<Actions['reception.saveRule']>, context: Context) {
  const { siteId, rule, confirmed, expectVersion } = input
  const { now } = context
  const { county, sites, grants, asked } = await openRule(siteId, rule, context)
  const { site } = asked
  if (!followsNothing(asked)) expectSameDates(asked, confirmed, { county, today: dayOf(now) })
  const text = followsNothing(asked) ? '没有固定接待日' : ruleText(ruleAsked(asked, county))
  const told = (one: Site) =>
    ruleRow({ site: one, step: `${siteId ?? 'county'}-${expectVersion + 1}`, ruleText: text, byName, now })
  const byName = nameOf(grants, county, site)
  if (site !== null) {
    const own = grants.some((grant) => grant.siteId === site._id)
    const rows = own ? [] : [told(site)]
    return { version: await saveSiteRule(site, { rule, expectVersion, rows, now }), text }
  }
  const followers = sites.filter((one) => one.type === 'station' && one.receptionRule === null)
  const change = { rule: ruleAsked(asked, county), expectVersion, rows: followers.map(told), now }
  return { version: await saveCountyRule(change), text }
}

function nameOf(grants: readonly Grant[], county: County, site: Site | null): string {
  const township = county.units.find((unit) => unit.id === site?.unitId)
  const own = grants.some(({ role, unitId }) => role === 'townshipOffice' && unitId === township?.id)
  return own ? (township?.officeName ?? county.officeName) : county.officeName
}
