import type { Actor } from '#shared/messages/actor'
import type { Message } from '#shared/messages/message'
import type { Hand } from '#shared/messages/transitions'

export type Relation = Exclude<Hand, 'standIn' | 'assigner' | 'checker'>

/** The roles that can ever be in a hand; any other role is refused before the message is even looked for. */
const handRoles = {
  author: ['author'],
  system: ['system'],
  reportOfficer: ['countyOffice'],
  deputy: ['deputy'],
  colleague: ['deputy'],
  liaisonOfficer: ['liaisonOfficer'],
  townshipOffice: ['townshipOffice'],
  countyOffice: ['countyOffice'],
  standIn: ['townshipOffice', 'countyOffice'],
  assigner: ['townshipOffice', 'countyOffice'],
  checker: ['townshipOffice', 'countyOffice'],
  unit: ['handlingUnit'],
  coUnit: ['handlingUnit'],
  auditor: ['auditor'],
} as const satisfies Record<Hand, readonly Actor['role'][]>

export function canEverHold(actor: Actor, hand: Hand): boolean {
  if (hand === 'reportOfficer' && !actor.reportOfficer) return false
  return (handRoles[hand] as readonly Actor['role'][]).includes(actor.role)
}

/** How somebody stands to a message; null: for him it does not exist (`notFound`). */
export function relationOf(message: Message, actor: Actor): Relation | null {
  if (actor.role === 'system') return 'system'
  if (actor.role === 'author') return actor.openid === message.authorOpenid ? 'author' : null
  // A report of wrongdoing exists for report officers only (信访工作条例 22, 30).
  if (message.status === 'diverted') return canEverHold(actor, 'reportOfficer') ? 'reportOfficer' : null
  switch (actor.role) {
    case 'deputy':
      return deputyRelation(message, actor)
    case 'liaisonOfficer':
      return actor.siteId === message.siteId ? 'liaisonOfficer' : null
    case 'townshipOffice':
      return actor.unitId === message.unitId ? 'townshipOffice' : null
    case 'handlingUnit':
      return unitRelation(message, actor)
    case 'countyOffice':
    case 'auditor':
      return actor.role
    case 'resident':
      return null
  }
}

function deputyRelation(message: Message, actor: Actor): Relation | null {
  const { owner, watcherId, addressee, siteId, supervision } = message
  if (actor.deputyId === null) return null
  const his = [owner, addressee].some(({ kind, id }) => kind === 'deputy' && id === actor.deputyId)
  if (his || [watcherId, supervision?.deputyId].includes(actor.deputyId)) return 'deputy'
  return actor.siteId === siteId ? 'colleague' : null
}

function unitRelation({ leadUnit, coUnits }: Message, { unitId }: Actor): Relation | null {
  if (unitId === null) return null
  if (unitId === leadUnit) return 'unit'
  return coUnits.includes(unitId) ? 'coUnit' : null
}

/** Every hand in which the actor holds the message; none: it does not exist for him. */
export function handsOf(message: Message, actor: Actor): Hand[] {
  const relation = relationOf(message, actor)
  if (relation === null) return []
  if (relation !== 'townshipOffice' && relation !== 'countyOffice') return [relation]
  const hands: Hand[] = [relation]
  const level = relation === 'countyOffice' ? 'county' : 'township'
  if (message.owner.kind === level) hands.push('standIn')
  if (message.assigner?.kind === level) hands.push('assigner')
  if (checks(message, actor)) hands.push('checker')
  return hands
}

/** The second answer is read by the named checker, else by the county. */
function checks({ round, checkerId }: Message, actor: Actor): boolean {
  if (round === 1) return false
  return checkerId === null ? actor.role === 'countyOffice' : checkerId === actor.id
}
