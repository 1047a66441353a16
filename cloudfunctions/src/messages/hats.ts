import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Caller } from '#cloud/kernel/caller'
import { actorOfGrant, authorActor } from '#shared/messages/actor'
import type { Actor } from '#shared/messages/actor'
import { Fault } from '#shared/kernel/fault'
import { loadCounty } from '#cloud/places/store'

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

/** Every hat a caller wears: the author of his own messages first, then one for each live grant. */
export async function hatsOf(caller: Caller, now: Date): Promise<[Actor, ...Actor[]]> {
  if (caller.openid === null)
    throw new Fault('unauthenticated', '要先用微信打开小程序，才能做这一步。看内容不用登录。')
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const granted = person?.grants.map((grant) => hatOf(person, grant, county))
  return [authorActor(caller.openid), ...(granted ?? [])]
}
