import type { SiteItem } from '#shared/stations/contract'
import type { SiteType } from '#shared/stations/site'

export interface SiteGroup {
  unitId: string
  unitName: string
  sites: SiteItem[]
}

const order: readonly SiteType[] = ['home', 'station', 'brand', 'point']

/** How many of each kind, and all: the counts inside the chips add up. */
export function countTypes(sites: readonly SiteItem[]): Record<SiteType | 'all', number> {
  const counts = { all: sites.length, home: 0, station: 0, point: 0, brand: 0 }
  for (const site of sites) counts[site.type] += 1
  return counts
}

/** The sites of one kind whose name, address or township holds the words. */
export function findSites(sites: readonly SiteItem[], type: SiteType | 'all', words: string): SiteItem[] {
  const sought = words.trim()
  return sites.filter(
    (site) =>
      (type === 'all' || site.type === type) &&
      [site.name, site.address, site.unitName].some((text) => text.includes(sought)),
  )
}

/** By township, one's own first, the others in the county's order; in each the station before its points. */
export function groupByUnit(sites: readonly SiteItem[], ownUnitId: string | undefined): SiteGroup[] {
  const groups = new Map<string, SiteGroup>()
  for (const site of sites) {
    const group = groups.get(site.unitId) ?? { unitId: site.unitId, unitName: site.unitName, sites: [] }
    group.sites.push(site)
    groups.set(site.unitId, group)
  }
  for (const group of groups.values()) {
    group.sites.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
  }
  const sorted = [...groups.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1))
  return [
    ...sorted.filter((group) => group.unitId === ownUnitId),
    ...sorted.filter((group) => group.unitId !== ownUnitId),
  ]
}
