import type { Message, Owner } from '#shared/messages/message'
import type { County } from '#shared/places/county'

type Located = Pick<Message, 'siteId' | 'unitId'>

export const countyOwner: Owner = { kind: 'county', id: 'county' }
export const authorOwner: Owner = { kind: 'author', id: 'author' }

/** 'station:ST05', 'township:U05', 'unit:H03', 'deputy:D0012', 'county:county' */
export function ownerKey({ kind, id }: Owner): string {
  return `${kind}:${id}`
}

/** Whether somebody holds a live grant there; no open case is given to an empty desk. The county is the last resort. */
export function isPresent(owner: Owner, county: County): boolean {
  return owner.kind === 'county' || county.present.includes(ownerKey(owner))
}

/** The township's office, or the county's where the township has nobody. */
export function townshipOrAbove({ unitId }: Located, county: County): Owner {
  const township: Owner = { kind: 'township', id: unitId }
  return isPresent(township, county) ? township : countyOwner
}

/** The station, else the township, else the county. */
export function stationOrAbove(message: Located, county: County): Owner {
  const station: Owner = { kind: 'station', id: message.siteId }
  return isPresent(station, county) ? station : townshipOrAbove(message, county)
}

/** The office that assigned it; the township's, or whoever stands above, when nobody has or its desk is empty. */
export function assignerOffice(message: Located & Pick<Message, 'assigner'>, county: County): Owner {
  const { assigner } = message
  if (assigner === null) return townshipOrAbove(message, county)
  const office: Owner = { kind: assigner.kind, id: assigner.id }
  return isPresent(office, county) ? office : countyOwner
}

/** Who approves the answer: the assigner in round 1; the checker's office, else the county, in round 2. */
export function approverOffice(message: Message, county: County): Owner {
  return message.round === 2 && message.checkerId === null ? countyOwner : assignerOffice(message, county)
}

/** Himself, or while he is away the deputy who stands in. */
export function actingDeputy(deputyId: string, { standIns }: County): Owner {
  return { kind: 'deputy', id: standIns.find((one) => one.deputyId === deputyId)?.by ?? deputyId }
}

/**
 * Whom an accepted message goes to: the addressed deputy, else the one on duty, each with his stand-in, else the
 * township.
 */
export function routeAccepted(
  message: Located & Pick<Message, 'addressee'>,
  dutyDeputyId: string | null,
  county: County,
): Owner {
  const { addressee } = message
  if (addressee.kind === 'township') return townshipOrAbove(message, county)
  const wanted = addressee.kind === 'deputy' ? [addressee.id, dutyDeputyId] : [dutyDeputyId]
  const deputies = wanted.flatMap((id): Owner[] => (id === null ? [] : [actingDeputy(id, county)]))
  return deputies.find((deputy) => isPresent(deputy, county)) ?? townshipOrAbove(message, county)
}
