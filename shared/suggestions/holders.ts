import type { Suggestion } from '#shared/suggestions/suggestion'
import { wasSubmitted } from '#shared/suggestions/hands'

/**
 * In whose lists a suggestion stands: owner keys of everybody who sees it, and marks for who has a part of his own
 * in it: `lead:` who leads it, `asked:` who has not said whether he signs, `handles:` the lead unit, `opines:` a
 * co-unit whose opinion is missing.
 */
export function holdersOf(suggestion: Suggestion): string[] {
  const { lead, coSigners, assignment, siteId, unitId, state } = suggestion
  const offices = wasSubmitted(suggestion) ? [`station:${siteId}`, `township:${unitId}`, 'county:county'] : []
  const asked = state === 'drafting' ? coSigners.filter((one) => one.state === 'asked') : []
  const units = assignment === null ? [] : [assignment.leadUnit, ...assignment.coUnits.map((co) => co.unitId)]
  const silent = assignment?.coUnits.filter(({ at }) => at === null) ?? []
  return [
    `deputy:${lead.deputyId}`,
    `lead:${lead.deputyId}`,
    ...coSigners.map(({ deputyId }) => `deputy:${deputyId}`),
    ...asked.map(({ deputyId }) => `asked:${deputyId}`),
    ...offices,
    ...units.map((id) => `unit:${id}`),
    ...(assignment ? [`handles:${assignment.leadUnit}`] : []),
    ...silent.map((co) => `opines:${co.unitId}`),
  ]
}
