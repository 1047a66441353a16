import type { Audience } from '#shared/notices/audience'
import { reachesDeputies, reachesFollowers, reachesStaff } from '#shared/notices/audience'
import type { GrantedRole } from '#shared/people/role'
import { constituenciesOver, villagesIn } from '#shared/places/constituencies'
import type { County } from '#shared/places/county'

/** What an audience is resolved against: the county's tables, its sites, the office's own township. */
export interface Area {
  county: County
  sites: readonly { id: string; unitId: string }[]
  /** null: the county's own notice. */
  unitId: string | null
  /** Only a station's. */
  siteId: string | null
  /** Who receives on the notice's reception day. */
  dutyIds: readonly string[]
}

/** Each field must hold one of its values. */
export type AnyOf = Readonly<Record<string, readonly string[]>>

const unitsOf = ({ county, unitId }: Area) => (unitId === null ? county.units.map(({ id }) => id) : [unitId])

/** What residents follow to be reached: 'township:U05', 'station:ST05' …; `everybody` for the county; null: none. */
export function followKeys(audience: Audience, area: Area): readonly string[] | 'everybody' | null {
  if (!reachesFollowers(audience)) return null
  const { scope, ids } = audience
  const { county, sites } = area
  switch (scope) {
    case 'county':
      return 'everybody'
    case 'township':
      return ids.flatMap((unitId) => [
        `township:${unitId}`,
        ...sites.filter((site) => site.unitId === unitId).map(({ id }) => `station:${id}`),
        ...county.villages.filter((village) => village.unitId === unitId).map(({ id }) => `village:${id}`),
      ])
    case 'village':
      return ids.map((id) => `village:${id}`)
    case 'station':
      return ids.map((id) => `station:${id}`)
    case 'constituency':
      return villagesIn(ids, county).map((id) => `village:${id}`)
    default:
      return null
  }
}

/** Which active deputies it is for, by fields of their document; null: none. */
export function deputyFilter(audience: Audience, area: Area): AnyOf | null {
  if (!reachesDeputies(audience)) return null
  if (audience.deputies === 'duty') return { _id: area.dutyIds }
  const { scope, ids } = audience
  const here: AnyOf = area.unitId === null ? {} : { unitId: [area.unitId] }
  switch (scope) {
    case 'county':
      return here
    case 'township':
      return { unitId: ids }
    case 'station':
      return { siteId: ids }
    case 'village':
      return { 'mandates.constituencyId': constituenciesOver(ids, area.county) }
    case 'group':
      return { ...here, groupIds: ids }
    case 'constituency':
      return { ...here, 'mandates.constituencyId': ids }
    case 'level':
      return { ...here, 'mandates.level': ids }
    default:
      return null
  }
}

/** Which grants make somebody part of the staff it is for. */
export interface StaffFilter {
  roles: readonly GrantedRole[]
  unitIds: readonly string[]
}

const officers: readonly GrantedRole[] = ['liaisonOfficer', 'townshipOffice']

/** null: no staff. */
export function staffFilter(audience: Audience, area: Area): StaffFilter | null {
  if (!reachesStaff(audience)) return null
  const { scope, ids } = audience
  const whole = area.unitId === null
  const units = unitsOf(area)
  const handling = area.county.handlingUnits.filter(({ unitId }) => whole || unitId === area.unitId)
  const everywhere = [...units, ...handling.map(({ id }) => id), ...(whole ? ['county'] : [])]
  switch (scope) {
    case 'role':
      return { roles: ids as GrantedRole[], unitIds: everywhere }
    case 'county':
      return { roles: [...officers, 'countyOffice'], unitIds: whole ? [...units, 'county'] : units }
    case 'township':
      return { roles: officers, unitIds: ids }
    case 'station':
      return { roles: officers, unitIds: unitsOfSites(ids, area) }
    case 'village':
      return { roles: officers, unitIds: unitsOfVillages(ids, area) }
    default:
      return null
  }
}

function unitsOfSites(ids: readonly string[], { sites }: Area): string[] {
  return [...new Set(sites.filter(({ id }) => ids.includes(id)).map(({ unitId }) => unitId))]
}

function unitsOfVillages(ids: readonly string[], { county }: Area): string[] {
  const villages = county.villages.filter(({ id }) => ids.includes(id))
  return [...new Set(villages.map(({ unitId }) => unitId))]
}
