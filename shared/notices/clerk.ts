import type { Grant, Person } from '#shared/people/person'
import type { Notice } from '#shared/notices/notice'
import type { Hand } from '#shared/notices/transitions'
import type { County } from '#shared/places/county'

export type ClerkRole = 'liaisonOfficer' | 'townshipOffice' | 'countyOffice'

/** Somebody of an office that writes or approves notices, in one of his grants; or the timer. */
export interface Clerk {
  id: string
  name: string
  role: ClerkRole | 'system'
  /** null: the county. */
  unitId: string | null
  /** Only a station's. */
  siteId: string | null
}

export const timer: Clerk = { id: 'system', name: '系统', role: 'system', unitId: null, siteId: null }

function clerkOf({ _id, name }: Person, { role, unitId, siteId }: Grant): Clerk[] {
  switch (role) {
    case 'liaisonOfficer':
      return [{ id: _id, name, role, unitId, siteId }]
    case 'townshipOffice':
      return [{ id: _id, name, role, unitId, siteId: null }]
    case 'countyOffice':
      return [{ id: _id, name, role, unitId: null, siteId: null }]
    default:
      return []
  }
}

/** The hats in which a person works on notices; deputies, units and auditors have none. */
export function clerksOf(person: Person | null): Clerk[] {
  return person?.grants.flatMap((grant) => clerkOf(person, grant)) ?? []
}

type Placed = Pick<Notice, 'unitId' | 'siteId'>

/** The county sees every notice, a township those of its town, a station its own. */
export function seesNotice({ role, unitId, siteId }: Clerk, notice: Placed): boolean {
  if (role === 'countyOffice' || role === 'system') return true
  if (role === 'townshipOffice') return notice.unitId === unitId
  return notice.siteId !== null && notice.siteId === siteId
}

/** A station's notice is approved by its township, a township's by another of it; the county may approve all. */
export function handsOf(clerk: Clerk, notice: Placed): Hand[] {
  if (clerk.role === 'system') return ['system']
  if (!seesNotice(clerk, notice)) return []
  const home = clerk.unitId === notice.unitId && clerk.siteId === notice.siteId
  return [
    ...(home ? (['office'] as const) : []),
    ...(clerk.role === 'liaisonOfficer' ? [] : (['approver'] as const)),
  ]
}

/** '柳沟镇联络站' · '柳沟镇人大主席团' · '县人大代表工委': who a notice is from. */
export function issuerOf({ unitId, siteId }: Placed, county: County, siteName: string): string {
  if (siteId !== null) return siteName
  return county.units.find((unit) => unit.id === unitId)?.officeName ?? county.officeName
}
