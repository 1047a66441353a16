import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { setCare } from '../../../platform/care'
import { a11y } from '../../../ui/a11y'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { PlaceSheet } from './place-sheet'
import './place-bar.scss'

/** Where one is, 换地方, and the way into 关怀模式. */
export function PlaceBar({ unitName, unitId }: { unitName: string; unitId: string | undefined }) {
  const [choosing, setChoosing] = useState(false)
  return (
    <View className="row row-ends">
      <View
        className="place"
        onClick={() => setChoosing(true)}
        {...a11y({ role: 'button', label: `${unitName}，换地方` })}
      >
        <Icon name="pin" size="small" />
        <Text className="strong">{unitName}</Text>
        <Text className="place-change">换地方</Text>
        <Icon name="forward" size="tiny" />
      </View>
      <Button size="small" variant="neutral" icon="text-size" onClick={() => setCare(true)}>
        关怀模式
      </Button>
      {choosing && <PlaceSheet unitId={unitId ?? null} onClose={() => setChoosing(false)} />}
    </View>
  )
}
