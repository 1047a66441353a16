import type { Mediation } from '#shared/mediations/mediation'
import type { Grant, Person } from '#shared/people/person'
import { Fault } from '#shared/kernel/fault'
import { ownerKeyOf } from '#shared/people/policy'

/** `keeper`: the station's officer, and the deputies who mediated; `reader`: the township's office. */
export type MediationHand = 'keeper' | 'reader'

/** One person towards one record. */
export interface MediationActor {
  id: string
  name: string
  hand: MediationHand
}

export const noMediation = () =>
  new Fault('notFound', '找不到这条调处记录，可能不归您看。请回到“调处纠纷”再选。', 'id')

const hands: Partial<Record<Grant['role'], MediationHand>> = {
  liaisonOfficer: 'keeper',
  deputy: 'keeper',
  townshipOffice: 'reader',
}

/** The keys under which somebody finds records; the county, units and auditors have none. */
export function holderKeys({ grants }: Pick<Person, 'grants'>): string[] {
  return grants.flatMap((grant) => {
    const key = hands[grant.role] === undefined ? null : ownerKeyOf(grant)
    return key === null ? [] : [key]
  })
}

/** How somebody holds a record, the hand that may do most first. Fault notFound: it does not exist for him. */
export function mediationActor({ holders }: Pick<Mediation, 'holders'>, person: Person): MediationActor {
  const held = person.grants.flatMap((grant) => {
    const key = ownerKeyOf(grant)
    return key !== null && holders.includes(key) ? (hands[grant.role] ?? []) : []
  })
  const hand = held.includes('keeper') ? 'keeper' : held[0]
  if (hand === undefined) throw noMediation()
  return { id: person._id, name: person.name, hand }
}

/** Who may open a record: its station's officers, its deputies, its township's office. */
export function holdersOf({
  siteId,
  unitId,
  deputyIds,
}: Pick<Mediation, 'siteId' | 'unitId' | 'deputyIds'>): string[] {
  return [`station:${siteId}`, ...deputyIds.map((id) => `deputy:${id}`), `township:${unitId}`]
}
