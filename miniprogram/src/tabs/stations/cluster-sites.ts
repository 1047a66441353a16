import Supercluster from 'supercluster'
import type { SiteItem } from '#shared/stations/contract'

/** One thing on the map: a site, or how many stand so close that they would cover each other. */
export type MapMark =
  | { kind: 'site'; key: string; lon: number; lat: number; site: SiteItem }
  | { kind: 'cluster'; key: string; lon: number; lat: number; count: number; unitId: string; zoom: number }

export interface MapBox {
  west: number
  south: number
  east: number
  north: number
}

interface Facts {
  site: SiteItem
}

/** From here on every site stands alone. */
const mostZoom = 13
const clusterRadius = 44
const tileSize = 256

/** Stations and points gather into clusters; the home and the stations of one trade always stand alone. */
export function clusterSites(sites: readonly SiteItem[]): (zoom: number, box: MapBox) => MapMark[] {
  const alone = sites.filter(({ type }) => type === 'home' || type === 'brand')
  const index = new Supercluster<Facts>({ maxZoom: mostZoom, radius: clusterRadius, extent: tileSize })
  index.load(sites.filter((site) => !alone.includes(site)).map(pointOf))

  return (zoom, { west, south, east, north }) => {
    const found = index.getClusters([west, south, east, north], Math.floor(zoom))
    const shown = alone.filter(({ lon, lat }) => west <= lon && lon <= east && south <= lat && lat <= north)
    return [...found.map((one) => markOf(one, index)), ...shown.map(siteMark)]
  }
}

function pointOf(site: SiteItem): Supercluster.PointFeature<Facts> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [site.lon, site.lat] },
    properties: { site },
  }
}

function siteMark(site: SiteItem): MapMark {
  return { kind: 'site', key: site.id, lon: site.lon, lat: site.lat, site }
}

type Found = Supercluster.ClusterFeature<Supercluster.AnyProps> | Supercluster.PointFeature<Facts>

function markOf(found: Found, index: Supercluster<Facts>): MapMark {
  if (!('cluster_id' in found.properties)) return siteMark(found.properties.site)
  const { cluster_id: id, point_count: count } = found.properties as Supercluster.ClusterProperties
  const [lon = 0, lat = 0] = found.geometry.coordinates
  const [first] = index.getLeaves(id, 1)
  const unitId = first?.properties.site.unitId ?? ''
  return { kind: 'cluster', key: `c${id}`, lon, lat, count, unitId, zoom: index.getClusterExpansionZoom(id) }
}
