import { View } from '@tarojs/components'
import { Suspense, lazy } from 'react'
import { a11y } from '../../../ui/a11y'
import type { SiteMapProps } from '../map-view'
import './site-map.scss'

/** Leaflet comes only when somebody looks at the map. */
const LeafletMap = lazy(() => import('./leaflet-map'))

export function SiteMap(props: SiteMapProps) {
  return (
    <View className="site-map" {...a11y({ role: 'img', label: props.label })}>
      <Suspense fallback={<View className="note">地图正在打开。</View>}>
        <LeafletMap {...props} />
      </Suspense>
    </View>
  )
}
