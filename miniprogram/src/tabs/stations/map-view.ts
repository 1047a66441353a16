import type { SiteItem } from '#shared/stations/contract'
import type { MapBox } from './cluster-sites'

/** What either map, native or Leaflet, is given. */
export interface SiteMapProps {
  sites: SiteItem[]
  unitId: string | undefined
  onUnit: (unitId: string) => void
  label: string
}

/** Close enough for one township's sites to stand apart, wide enough to see its neighbours. */
export const townshipZoom = 12

/** The box around some sites, with a margin in degrees. */
export function boxOf(sites: readonly SiteItem[], margin = 0.02): MapBox {
  const lons = sites.map((site) => site.lon)
  const lats = sites.map((site) => site.lat)
  return {
    west: Math.min(...lons) - margin,
    south: Math.min(...lats) - margin,
    east: Math.max(...lons) + margin,
    north: Math.max(...lats) + margin,
  }
}

/** Where the map opens: one's own township's station, else the middle of everything. */
export function centreOf(
  sites: readonly SiteItem[],
  unitId: string | undefined,
): { lon: number; lat: number } {
  const own = sites.filter((site) => site.unitId === unitId)
  const station = own.find((site) => site.type === 'station') ?? own[0]
  if (station) return station
  const { west, south, east, north } = boxOf(sites, 0)
  return { lon: (west + east) / 2, lat: (south + north) / 2 }
}
