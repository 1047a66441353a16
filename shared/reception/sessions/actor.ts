import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import type { SessionActor } from '#shared/reception/sessions/setting'

type Place = Pick<Site, '_id' | 'unitId' | 'parentId'>

/** Whether this grant looks after a site: its own station and points, its township, the county. */
export function looksAfter({ role, unitId, siteId }: Grant, site: Place): boolean {
  switch (role) {
    case 'liaisonOfficer':
      return siteId !== null && (siteId === site._id || siteId === site.parentId)
    case 'townshipOffice':
      return unitId === site.unitId
    case 'countyOffice':
      return true
    default:
      return false
  }
}

/** Whether a grant may read the plans of a site: who looks after it, and auditors everywhere. */
export function mayRead(grant: Grant, site: Place): boolean {
  return grant.role === 'auditor' || looksAfter(grant, site)
}

/** The hat in which somebody acts on a site's sessions, his nearest office first; null: they are not his. */
export function staffActor(
  person: Person | null,
  site: Place & Pick<Site, 'name'>,
  county: County,
): SessionActor | null {
  const grant = person?.grants.find((one) => looksAfter(one, site))
  if (!grant) return null
  const unit = county.units.find((one) => one.id === grant.unitId)
  switch (grant.role) {
    case 'liaisonOfficer':
      return { role: grant.role, name: site.name, deputyId: null }
    case 'townshipOffice':
      return { role: grant.role, name: unit?.officeName ?? county.officeName, deputyId: null }
    case 'countyOffice':
      return { role: grant.role, name: county.officeName, deputyId: null }
    default:
      return null
  }
}

/** A deputy in his own matters; null: the person is none. */
export function deputyActor(person: Person | null): (SessionActor & { deputyId: string }) | null {
  const grant = person?.grants.find((one) => one.role === 'deputy' && one.deputyId !== null)
  if (!person || !grant?.deputyId) return null
  return { role: 'deputy', name: person.name, deputyId: grant.deputyId }
}
