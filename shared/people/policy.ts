import type { Grant } from '#shared/people/person'
import type { GrantedRole } from '#shared/people/role'
import type { County } from '#shared/places/county'

interface Place {
  id: string
  name: string
}

/** Roles one may hand out, and where: the county everywhere, a township in its town, a station its deputies. */
export function mayInvite(grants: readonly Grant[], county: County): Map<GrantedRole, Place[]> {
  const allowed = new Map<GrantedRole, Place[]>()
  const allow = (role: GrantedRole, places: readonly Place[]) =>
    allowed.set(role, [...(allowed.get(role) ?? []), ...places.map(({ id, name }) => ({ id, name }))])
  for (const { role, unitId } of grants) {
    const towns = county.units.filter((unit) => role === 'countyOffice' || unit.id === unitId)
    if (role === 'countyOffice') {
      allow('countyOffice', [{ id: 'county', name: county.name }])
      allow('auditor', [{ id: 'county', name: county.name }])
    }
    if (role === 'countyOffice' || role === 'townshipOffice') {
      allow('townshipOffice', towns)
      allow('liaisonOfficer', towns)
      allow(
        'handlingUnit',
        county.handlingUnits.filter(
          (unit) => !unit.retired && (role === 'countyOffice' || unit.unitId === unitId),
        ),
      )
    }
    if (role === 'countyOffice' || role === 'townshipOffice' || role === 'liaisonOfficer')
      allow('deputy', towns)
  }
  return allowed
}

/** Whether a caller may hand out or end this role in this place. */
export function mayGrant(
  grants: readonly Grant[],
  { role, unitId }: Pick<Grant, 'role' | 'unitId'>,
  county: County,
): boolean {
  return (
    mayInvite(grants, county)
      .get(role)
      ?.some((place) => place.id === unitId) ?? false
  )
}

/** 'station:ST05' …: what a grant makes its holder present for; an auditor holds nothing. */
export function ownerKeyOf({ role, unitId, siteId, deputyId }: Grant): string | null {
  switch (role) {
    case 'liaisonOfficer':
      return siteId && `station:${siteId}`
    case 'deputy':
      return deputyId && `deputy:${deputyId}`
    case 'townshipOffice':
      return `township:${unitId}`
    case 'handlingUnit':
      return `unit:${unitId}`
    case 'countyOffice':
      return 'county:county'
    case 'auditor':
      return null
  }
}
