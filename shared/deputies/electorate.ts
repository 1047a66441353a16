import type { Deputy } from '#shared/deputies/deputy'
import type { County } from '#shared/places/county'

/** Whom a deputy speaks for by the county's table of today: his constituencies in words, their villages by name. */
export function electorateOf(
  { mandates }: Pick<Deputy, 'mandates'>,
  { constituencies, villages }: Pick<County, 'constituencies' | 'villages'>,
) {
  const ids = mandates.map(({ constituencyId }) => constituencyId)
  const own = constituencies.filter(({ id }) => ids.includes(id))
  const villageIds = own.flatMap((one) => one.villageIds)
  return {
    constituencyText: own.map(({ name }) => name).join('、'),
    villages: villages.filter(({ id }) => villageIds.includes(id)).map(({ name }) => name),
  }
}
