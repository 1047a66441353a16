import type { County } from '#shared/places/county'

type Table = Pick<County, 'constituencies'>

/** The villages of these constituencies, each once. */
export function villagesIn(ids: readonly string[], { constituencies }: Table): string[] {
  const named = constituencies.filter(({ id }) => ids.includes(id))
  return [...new Set(named.flatMap(({ villageIds }) => villageIds))]
}

/** The constituencies in which one of these villages lies. */
export function constituenciesOver(villageIds: readonly string[], { constituencies }: Table): string[] {
  return constituencies
    .filter((one) => one.villageIds.some((id) => villageIds.includes(id)))
    .map(({ id }) => id)
}
