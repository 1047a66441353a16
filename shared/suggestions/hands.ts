import type { Actor } from '#shared/messages/actor'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { Hand } from '#shared/suggestions/transitions'

/** The roles that can ever be in a hand; any other is refused before the suggestion is even looked for. */
const handRoles = {
  lead: 'deputy',
  coSigner: 'deputy',
  station: 'liaisonOfficer',
  township: 'townshipOffice',
  county: 'countyOffice',
  leadUnit: 'handlingUnit',
  coUnit: 'handlingUnit',
  auditor: 'auditor',
  system: 'system',
} as const satisfies Record<Hand, Actor['role']>

export function canEverHold({ role }: Actor, hand: Hand): boolean {
  return handRoles[hand] === role
}

/** It left the deputies' hands at least once: from then on offices see it, also when it was sent back. */
export function wasSubmitted({ history }: Pick<Suggestion, 'history'>): boolean {
  return history.some(({ act }) => act === 'submit')
}

/** Offices and whoever audits them, once it was handed in. */
function officeHand(suggestion: Suggestion, { role, siteId, unitId }: Actor): Hand | null {
  if (!wasSubmitted(suggestion)) return null
  if (role === 'liaisonOfficer') return siteId === suggestion.siteId ? 'station' : null
  if (role === 'townshipOffice') return unitId === suggestion.unitId ? 'township' : null
  if (role === 'countyOffice') return 'county'
  return role === 'auditor' ? 'auditor' : null
}

function unitHand({ assignment }: Suggestion, { unitId }: Actor): Hand | null {
  if (assignment === null) return null
  if (assignment.leadUnit === unitId) return 'leadUnit'
  return assignment.coUnits.some((one) => one.unitId === unitId) ? 'coUnit' : null
}

function deputyHand({ lead, coSigners }: Suggestion, actor: Actor): Hand | null {
  if (actor.deputyId === lead.deputyId) return 'lead'
  return coSigners.some(({ deputyId }) => deputyId === actor.deputyId) ? 'coSigner' : null
}

/** In which hand the actor holds it; null: for him it does not exist (`notFound`). */
export function handOf(suggestion: Suggestion, actor: Actor): Hand | null {
  if (actor.role === 'system') return 'system'
  if (actor.role === 'deputy') return deputyHand(suggestion, actor)
  return actor.role === 'handlingUnit' ? unitHand(suggestion, actor) : officeHand(suggestion, actor)
}
