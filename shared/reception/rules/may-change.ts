import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { ReceptionRule } from '#shared/reception/rule'
import type { Site } from '#shared/stations/site'

type Place = Pick<Site, '_id' | 'unitId'>

/** Whether these grants may change the rule of a site, or with `null` the county's own. */
export function mayChangeRule(grants: readonly Grant[], site: Place | null): boolean {
  return grants.some(
    ({ role, unitId }) =>
      role === 'countyOffice' || (role === 'townshipOffice' && site !== null && site.unitId === unitId),
  )
}

/** Whether they may pick one of the days that the county offers, for their own station. */
export function mayPickDay(grants: readonly Grant[], site: Place | null, county: County): boolean {
  if (site === null || !('oneOfDays' in county.reception.rule.rule)) return false
  return grants.some(({ role, siteId }) => role === 'liaisonOfficer' && siteId === site._id)
}

/** The county's rule with one of its days picked: all that a station's liaison officer may save. */
export function pickedRule(day: number, { rule }: County['reception']): ReceptionRule {
  return { ...rule, rule: { rrule: `FREQ=MONTHLY;BYMONTHDAY=${day}` } }
}

/** Whether a rule is the county's with one of its days picked. */
export function isPick(rule: ReceptionRule | null, { reception }: County): boolean {
  const choice = reception.rule.rule
  if (rule === null || !('oneOfDays' in choice)) return false
  const same = (day: number) => sameRule(pickedRule(day, reception), rule)
  return choice.oneOfDays.some(same)
}

function sameRule(a: ReceptionRule, b: ReceptionRule): boolean {
  const facts = ({ rule, onHoliday, onWeekend, collapseWithinDays, start, end, seats }: ReceptionRule) =>
    JSON.stringify([rule, onHoliday, onWeekend, collapseWithinDays, start, end, seats])
  return facts(a) === facts(b)
}
