import type { Day } from '#shared/kernel/day'
import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { Fault } from '#shared/kernel/fault'
import type { ReceptionRule } from '#shared/reception/rule'
import { expectConfirmed, firstDates } from '#shared/reception/rules/first-dates'
import { isPick, mayChangeRule, mayPickDay } from '#shared/reception/rules/may-change'
import { ruleOf } from '#shared/reception/rules/rule-of'

export interface RuleAsked {
  /** null: the county's own. */
  site: Site | null
  /** null: the site follows the county again. */
  rule: ReceptionRule | null
}

const notYours = () => new Fault('notFound', '找不到这个站，或者它不归您管。请换一个站。')

/** Faults `notFound` for a place that is not the caller's, `forbidden` for what his office does not decide. */
export function expectKeeper(grants: readonly Grant[], { site, rule }: RuleAsked, county: County): void {
  if (mayChangeRule(grants, site)) return
  if (site === null) throw new Fault('forbidden', '全县的接待日由县人大代表工委来定。您可以定自己这里的站。')
  if (mayPickDay(grants, site, county)) {
    if (rule === null || isPick(rule, county)) return
    throw new Fault('forbidden', '联络站可以在县里给的几个日子里选一个。要改别的，请告诉乡镇人大。', 'rule')
  }
  if (!grants.some(({ siteId }) => siteId === site._id)) throw notYours()
  throw new Fault('forbidden', '接待日规则由乡镇人大来定。请告诉他们您想改成什么样。')
}

/** The rule that will be in force. Faults `invalidInput`: the county without one, a station that has not picked. */
export function ruleAsked({ site, rule }: RuleAsked, county: County): ReceptionRule {
  if (site !== null && rule !== null && 'oneOfDays' in rule.rule)
    throw new Fault('invalidInput', '一个站只能定一个日子。请在这几个日子里选一个。', 'rule')
  const asked = rule ?? (site && ruleOf({ ...site, receptionRule: null }, county))
  if (asked) return asked
  throw new Fault('invalidInput', '还没选接待日。选好了再看日子。', 'rule')
}

/** A site may do without a fixed day: then there is no date to confirm. */
export function followsNothing({ site, rule }: RuleAsked): boolean {
  return rule === null && site !== null && site.type !== 'station'
}

/** Faults as ruleAsked and firstDates, and `conflict` when the dates are not those that were confirmed. */
export function expectSameDates(
  asked: RuleAsked,
  confirmed: readonly Day[],
  { county, today }: { county: County; today: Day },
): void {
  const days = firstDates(ruleAsked(asked, county), { today, calendar: county.calendar })
  expectConfirmed(days, confirmed)
}

/** Faults `conflict` when somebody has saved since the caller looked. */
export function expectSeen(version: number, expected: number, what: string): void {
  if (version === expected) return
  throw new Fault('conflict', `没有存上，刚才有别人改过${what}。请刷新看看现在的样子，再改一次。`)
}
