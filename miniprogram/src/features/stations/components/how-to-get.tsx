import { View } from '@tarojs/components'
import { showOnMap } from '../../../platform/show-on-map'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { SectionTitle } from '../../../ui/section-title'
import type { Station } from './three-fixed'

const icons = { bus: 'bus', wheelchair: 'wheelchair', speech: 'talk' } as const

export function HowToGet({ station }: { station: Station }) {
  return (
    <>
      <SectionTitle>怎么来</SectionTitle>
      <Card>
        <View className="stack">
          <View>{station.directions || station.address}</View>
          {station.access.map((one) => (
            <View key={one.text} className="row row-tight sub">
              <Icon name={icons[one.icon]} size="small" />
              <View className="grow">{one.text}</View>
            </View>
          ))}
          <Button variant="tone" icon="navigate" onClick={() => void showOnMap(station)}>
            打开导航
          </Button>
        </View>
      </Card>
    </>
  )
}
