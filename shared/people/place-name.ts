import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'

/** For which place a role is held: a township, a handling unit, or the county. */
export function placeName({ unitId }: Pick<Grant, 'unitId'>, county: County): string {
  const places = [...county.units, ...county.handlingUnits]
  return places.find((place) => place.id === unitId)?.name ?? county.name
}
