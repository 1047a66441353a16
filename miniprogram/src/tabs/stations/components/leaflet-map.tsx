import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type MapBox, type MapMark, clusterSites } from '../cluster-sites'
import { type SiteMapProps, boxOf, centreOf, townshipZoom } from '../map-view'
import { sealOf } from '../seal-mark'
import './leaflet-map.scss'

interface AppConfig {
  /** Address of map tiles in GCJ-02, with {z} {x} {y}; without it the map is a grid that needs no network. */
  tiles?: string
  attribution?: string
}

declare global {
  interface Window {
    __APP_CONFIG__?: AppConfig
  }
}

interface MapSight {
  map: L.Map
  zoom: number
  box: MapBox
}

/** The browser's map. Marks are hidden from readers: the list holds the same sites in words. */
export default function LeafletMap({ sites, unitId, onUnit }: SiteMapProps) {
  const element = useRef<HTMLDivElement>(null)
  const sight = useLeaflet(element, () => centreOf(sites, unitId))
  const map = sight?.map
  const cluster = useMemo(() => clusterSites(sites), [sites])

  useEffect(() => {
    if (!sight) return undefined
    const { map } = sight
    const tap = (mark: MapMark) => {
      onUnit(mark.kind === 'site' ? mark.site.unitId : mark.unitId)
      if (mark.kind === 'cluster') map.setView([mark.lat, mark.lon], mark.zoom)
    }
    const layer = L.layerGroup(cluster(sight.zoom, sight.box).map((mark) => markerOf(mark, tap)))
    layer.addTo(map)
    return () => void layer.remove()
  }, [sight, cluster, onUnit])

  useEffect(() => {
    if (!map) return undefined
    const names = L.layerGroup(namesOf(sites, unitId)).addTo(map)
    return () => void names.remove()
  }, [map, sites, unitId])

  return (
    <>
      <div ref={element} className="leaflet-grid" aria-hidden="true" />
      {!window.__APP_CONFIG__?.tiles && <div className="map-note">示意图 · 演示坐标</div>}
      <button
        type="button"
        className="map-whole"
        aria-label="看全县"
        onClick={() => {
          const { west, south, east, north } = boxOf(sites)
          map?.fitBounds([
            [south, west],
            [north, east],
          ])
        }}
      >
        看全县
      </button>
    </>
  )
}

function useLeaflet(
  element: React.RefObject<HTMLDivElement>,
  centre: () => { lon: number; lat: number },
): MapSight | undefined {
  const [sight, setSight] = useState<MapSight>()
  const opening = useRef(centre)
  useEffect(() => {
    if (!element.current) return undefined
    const { lat, lon } = opening.current()
    const made = L.map(element.current, { minZoom: 8, maxZoom: 16, zoomControl: false, keyboard: false })
    // Leaflet's own prefix carries a flag.
    made.attributionControl.setPrefix(false)
    L.control.zoom({ position: 'topright', zoomInTitle: '放大', zoomOutTitle: '缩小' }).addTo(made)
    const { tiles, attribution } = window.__APP_CONFIG__ ?? {}
    if (tiles) L.tileLayer(tiles, { attribution }).addTo(made)
    const look = () => {
      const bounds = made.getBounds().pad(0.2)
      const box = {
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      }
      setSight({ map: made, zoom: made.getZoom(), box })
    }
    made.on('moveend zoomend', look)
    made.setView([lat, lon], townshipZoom)
    return () => void made.remove()
  }, [element])
  return sight
}

function markerOf(mark: MapMark, tap: (mark: MapMark) => void): L.Marker {
  const seal = mark.kind === 'site' ? sealOf[mark.site.type] : String(mark.count)
  const className = mark.kind === 'site' ? `map-mark map-mark-${mark.site.type}` : 'map-mark map-cluster'
  const icon = L.divIcon({ className, html: seal, iconSize: [44, 44] })
  const marker = L.marker([mark.lat, mark.lon], { icon, keyboard: false })
  return marker.on('click', () => tap(mark))
}

/** A township's name stands below its station. */
function namesOf(sites: SiteMapProps['sites'], unitId: string | undefined): L.Marker[] {
  const stations = sites.filter((site) => site.type === 'station')
  return stations.map((site) => {
    const className = `map-name${site.unitId === unitId ? ' map-name-on' : ''}`
    const icon = L.divIcon({
      className,
      html: words(site.unitName),
      iconSize: [96, 22],
      iconAnchor: [48, -16],
    })
    return L.marker([site.lat, site.lon], { icon, interactive: false, keyboard: false })
  })
}

function words(text: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  return element
}
