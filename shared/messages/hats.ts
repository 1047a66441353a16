import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { actorOfGrant, type Actor } from '#shared/messages/actor'

/** What the history shows of somebody: an office, a unit, or a deputy by name. */
function shownName(person: Person, grant: Grant, county: County): string {
  const unit = county.units.find((one) => one.id === grant.unitId)
  switch (grant.role) {
    case 'deputy':
      return person.name
    case 'liaisonOfficer':
      return `${unit?.name ?? ''}联络站`
    case 'townshipOffice':
      return unit?.officeName ?? county.officeName
    case 'handlingUnit':
      return county.handlingUnits.find((one) => one.id === grant.unitId)?.name ?? '承办单位'
    case 'countyOffice':
    case 'auditor':
      return county.officeName
  }
}

function hatOf(person: Person, grant: Grant, county: County): Actor {
  const hat = actorOfGrant(person._id, grant, shownName(person, grant, county))
  return grant.standsFor ? { ...hat, standIn: `${person.name}代${grant.standsFor.name}` } : hat
}

/** One hat for each live grant of a person. */
export function hatsOfPerson(person: Person | null, county: County): Actor[] {
  return person?.grants.map((grant) => hatOf(person, grant, county)) ?? []
}
