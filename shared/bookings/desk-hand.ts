import type { Grant } from '#shared/people/person'
import type { Site } from '#shared/stations/site'

type Place = Pick<Site, '_id' | 'unitId' | 'parentId'>

/** The grant under which somebody keeps the desk of a site: its station's, its township's or the county's; null: none. */
export function deskGrant(grants: readonly Grant[], site: Place): Grant | null {
  return grants.find((grant) => keepsDesk(grant, site)) ?? null
}

function keepsDesk({ role, siteId, unitId }: Grant, site: Place): boolean {
  switch (role) {
    case 'liaisonOfficer':
      return siteId !== null && (siteId === site._id || siteId === site.parentId)
    case 'townshipOffice':
      return unitId === site.unitId
    case 'countyOffice':
      return true
    case 'deputy':
    case 'handlingUnit':
    case 'auditor':
      return false
  }
}
