import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Card } from '../../../ui/card'
import { Icon, type IconName } from '../../../ui/icon'
import './three-fixed.scss'

export type Station = Output<'stations.get'>

/** 定时 定点 定人 as three sentences. */
export function ThreeFixed({ station: { when, where, people } }: { station: Station }) {
  return (
    <Card>
      <View className="stack">
        <Fixed icon="clock" name="定时" {...when} />
        <Fixed icon="pin" name="定点" {...where} />
        <Fixed icon="people" name="定人" {...people} />
      </View>
    </Card>
  )
}

function Fixed({ icon, name, main, sub }: { icon: IconName; name: string; main: string; sub: string }) {
  return (
    <View className="row row-top">
      <View className="fixed-icon">
        <Icon name={icon} size="small" />
      </View>
      <View className="grow">
        <View className="note">{name}</View>
        <View className="strong">{main}</View>
        {sub && <View className="sub">{sub}</View>}
      </View>
    </View>
  )
}
