import type { County } from '#shared/places/county'
import type { RuleDays } from '#shared/sheets/calendar-file'
import type { Site } from '#shared/stations/site'
import { candidateDays } from '#shared/reception/candidates'
import { ruleOf } from '#shared/reception/rules/rule-of'

/** An RRULE that gives the same days from any start. */
const plain = /^FREQ=(MONTHLY|WEEKLY|YEARLY)(;BY[A-Z]+=[\w,+-]+)+$/

/** The days of a site's rule when it is an RRULE that a calendar file can carry. */
export function ruleDays(site: Site, county: County): RuleDays {
  const pattern = ruleOf(site, county)?.rule
  if (pattern === undefined || !('rrule' in pattern)) return () => null
  const rrule = pattern.rrule.replace(/^RRULE:/, '')
  if (!plain.test(rrule)) return () => null
  return (range) => ({ rrule, days: candidateDays(pattern, range) })
}
