import type { Category } from '#shared/categories/category'
import { isPresent } from '#shared/messages/owners'
import { placeName } from '#shared/people/place-name'
import type { County, HandlingUnit, Unit } from '#shared/places/county'
import type { CategoryRow, TownRow, UnitRow } from '#shared/routing/contract'

const manned = (id: string, county: County) => isPresent({ kind: 'unit', id }, county)

function categoryRow({ lead, coUnitId, retired, ...rest }: Category, county: County): CategoryRow {
  const nameOf = (id: string | null) => county.handlingUnits.find((unit) => unit.id === id)?.name ?? ''
  const leadUnitId = lead.level === 'county' ? lead.handlingUnitId : null
  return {
    ...rest,
    leadUnitId,
    leadName: leadUnitId === null ? '先由乡镇办' : nameOf(leadUnitId),
    manned: leadUnitId === null || manned(leadUnitId, county),
    coUnitId,
    coName: nameOf(coUnitId),
    retired: retired === true,
  }
}

function unitRow({ id, name, unitId, retired }: HandlingUnit, county: County): UnitRow {
  const place = unitId === null ? '县里' : placeName({ unitId }, county)
  return { id, name, unitId, placeName: place, manned: manned(id, county), retired: retired === true }
}

function townRow({ id, name }: Unit, { villages, constituencies }: County): TownRow {
  const placed = new Set(constituencies.flatMap(({ villageIds }) => villageIds))
  const own = villages.filter(({ unitId }) => unitId === id)
  return { id, name, villages: own.map((village) => ({ ...village, placed: placed.has(village.id) })) }
}

/** The tables as they are read; those in use first. */
export function tablesView(county: County) {
  const usedFirst = (a: { retired: boolean }, b: { retired: boolean }) =>
    Number(a.retired) - Number(b.retired)
  return {
    version: county.version,
    categories: county.categories.map((one) => categoryRow(one, county)).sort(usedFirst),
    units: county.handlingUnits.map((one) => unitRow(one, county)).sort(usedFirst),
    towns: county.units.map((one) => townRow(one, county)),
    unreadHours: county.clocks.unreadHours,
  }
}
