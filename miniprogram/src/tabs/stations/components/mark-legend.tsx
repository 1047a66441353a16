import { View } from '@tarojs/components'
import type { SiteType } from '#shared/stations/site'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Seal } from '../../../ui/seal'
import { sealOf, typeWords } from '../seal-mark'

const types: SiteType[] = ['home', 'station', 'point', 'brand']

export function MarkLegend() {
  return (
    <Card tone="sunken">
      <Heading level={3}>图上的四种记号</Heading>
      <View className="row row-wrap">
        {types.map((type) => (
          <View key={type} className="row row-tight">
            <Seal mark={sealOf[type]} />
            {typeWords[type]}
          </View>
        ))}
      </View>
    </Card>
  )
}
