import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './seal.scss'

const shapes = { 家: 'house', 站: 'square', 点: 'circle', 特: 'shield' } as const

export type SealMark = keyof typeof shapes

/** Shape, character and colour together; hidden from readers because the name beside it says the kind. */
export function Seal({ mark }: { mark: SealMark }) {
  return (
    <View className={`seal seal-${shapes[mark]}`} {...a11y({ hidden: true })}>
      {mark}
    </View>
  )
}
