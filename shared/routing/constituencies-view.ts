import type { Deputy } from '#shared/deputies/deputy'
import type { Constituency, County, Unit } from '#shared/places/county'
import type { ConstituencyRow } from '#shared/routing/constituencies-contract'

export type Elected = Pick<Deputy, 'name' | 'mandates'>

export const levelNames = { county: '县代表', township: '乡镇代表' } as const satisfies Record<
  Constituency['level'],
  string
>

/** Only a town and a township have a congress of their own; a street and a zone elect to the county's (domain.md §1). */
export function levelsOf({ kind }: Unit): Constituency['level'][] {
  return kind === 'town' || kind === 'township' ? ['county', 'township'] : ['county']
}

/** Names of those a constituency elected. */
export const namesElected = (deputies: readonly Elected[], id: string) =>
  deputies
    .filter(({ mandates }) => mandates.some(({ constituencyId }) => constituencyId === id))
    .map(({ name }) => name)

/** One township's table; those in use first. */
export function constituenciesView(county: County, unit: Unit, deputies: readonly Elected[]) {
  const rows = county.constituencies
    .filter(({ unitId }) => unitId === unit.id)
    .map((one): ConstituencyRow => rowOf(one, county, deputies))
    .sort((a, b) => Number(a.retired) - Number(b.retired))
  const levels = levelsOf(unit).map((level) => ({ level, name: levelNames[level] }))
  return { version: county.version, levels, rows }
}

function rowOf(one: Constituency, { villages, units }: County, deputies: readonly Elected[]) {
  const placeOf = (unitId: string) => units.find(({ id }) => id === unitId)?.name ?? ''
  return {
    ...one,
    villages: villages
      .filter(({ id }) => one.villageIds.includes(id))
      .map(({ id, name, unitId }) => ({
        id,
        name: unitId === one.unitId ? name : `${name}（归${placeOf(unitId)}）`,
      })),
    deputies: namesElected(deputies, one.id),
    retired: one.retired === true,
  }
}
