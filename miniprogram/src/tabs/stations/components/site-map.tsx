import { Map, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCallback, useMemo, useState } from 'react'
import { a11y } from '../../../ui/a11y'
import brand from '../marks/brand.png'
import cluster from '../marks/cluster.png'
import home from '../marks/home.png'
import point from '../marks/point.png'
import station from '../marks/station.png'
import { type MapMark, clusterSites } from '../cluster-sites'
import { type SiteMapProps, boxOf, centreOf, townshipZoom } from '../map-view'
import './site-map.scss'

const pictures = { home, station, point, brand } as const
const mapId = 'site-map'

/** WeChat's native map; clusters are ours, so that both builds show the same marks. */
export function SiteMap({ sites, unitId, onUnit, label }: SiteMapProps) {
  const [view, setView] = useState(() => ({ ...centreOf(sites, unitId), zoom: townshipZoom }))
  const cluster = useMemo(() => clusterSites(sites), [sites])
  const box = useMemo(() => boxOf(sites), [sites])
  const marks = useMemo(() => cluster(view.zoom, box), [cluster, view.zoom, box])

  const followZoom = useCallback(() => {
    void Taro.createMapContext(mapId).getScale({
      success: ({ scale: zoom }) => setView((last) => (last.zoom === zoom ? last : { ...last, zoom })),
    })
  }, [])
  const tap = (key: number) => {
    const mark = marks[key]
    if (!mark) return
    onUnit(mark.kind === 'site' ? mark.site.unitId : mark.unitId)
    if (mark.kind === 'cluster') setView({ lon: mark.lon, lat: mark.lat, zoom: mark.zoom })
  }
  return (
    <View className="site-map" {...a11y({ role: 'img', label })}>
      <Map
        id={mapId}
        className="site-map-canvas"
        longitude={view.lon}
        latitude={view.lat}
        scale={view.zoom}
        markers={marks.map(markerOf)}
        onMarkerTap={(event) => tap(Number(event.detail.markerId))}
        onRegionChange={(event) => event.type === 'end' && followZoom()}
        onError={() => undefined}
      />
    </View>
  )
}

function markerOf(mark: MapMark, id: number) {
  const place = { id, longitude: mark.lon, latitude: mark.lat, width: 34, height: 38 }
  if (mark.kind === 'site') {
    const { type, name } = mark.site
    return { ...place, iconPath: pictures[type], ariaLabel: name }
  }
  return {
    ...place,
    height: 34,
    iconPath: cluster,
    ariaLabel: `${mark.count} 处`,
    anchor: { x: 0.5, y: 0.5 },
    label: countLabel(mark.count),
  }
}

/** WeChat centres nothing: the two numbers move the words onto the circle. */
function countLabel(count: number) {
  const bare = { borderWidth: 0, borderColor: '', borderRadius: 0, bgColor: '#00000000', padding: 0 }
  const anchorX = count > 9 ? -9 : -4
  return {
    ...bare,
    content: String(count),
    color: '#12545C',
    fontSize: 15,
    textAlign: 'center',
    anchorX,
    anchorY: -28,
  } as const
}
