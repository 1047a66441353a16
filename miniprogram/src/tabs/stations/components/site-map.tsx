import { Map, View } from '@tarojs/components'
import Taro, { useReady } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { SiteItem } from '#shared/stations/contract'
import { a11y } from '../../../ui/a11y'
import brand from '../marks/brand.png'
import home from '../marks/home.png'
import point from '../marks/point.png'
import station from '../marks/station.png'
import { type SiteMapProps, centreOf, townshipZoom } from '../map-view'
import './site-map.scss'

const pictures = { home, station, point, brand } as const
const mapId = 'site-map'
/** Marks closer than this many px become one with a number. */
const gridSize = 60

/** WeChat's native map, which gathers close marks itself (base library 2.13): no library travels to the phone. */
export function SiteMap({ sites, unitId, onUnit, label }: SiteMapProps) {
  const [{ lon, lat }] = useState(() => centreOf(sites, unitId))
  const markers = useMemo(() => sites.map(markerOf), [sites])
  useReady(() => {
    const map = Taro.createMapContext(mapId)
    void map.initMarkerCluster({ enableDefaultStyle: true, zoomOnClick: true, gridSize })
  })
  const tap = (key: number) => {
    const site = sites[key]
    if (site) onUnit(site.unitId)
  }
  return (
    <View className="site-map" {...a11y({ role: 'img', label })}>
      <Map
        id={mapId}
        className="site-map-canvas"
        longitude={lon}
        latitude={lat}
        scale={townshipZoom}
        markers={markers}
        onMarkerTap={(event) => tap(Number(event.detail.markerId))}
        onError={() => undefined}
      />
    </View>
  )
}

/** Stations and points gather into clusters; the home and the stations of one trade always stand alone. */
function markerOf({ type, name, lon, lat }: SiteItem, id: number) {
  return {
    id,
    longitude: lon,
    latitude: lat,
    width: 34,
    height: 38,
    iconPath: pictures[type],
    ariaLabel: name,
    joinCluster: type === 'station' || type === 'point',
  }
}
