import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './loading.scss'

/** The shape of what is coming: it neither turns nor shimmers. */
export function Loading({ rows = 3, words = '正在打开。' }: { rows?: 1 | 2 | 3; words?: string }) {
  return (
    <View className="loading" {...a11y({ role: 'status', label: words, busy: true })}>
      {Array.from({ length: rows }, (_, row) => (
        <View className="loading-card" key={row}>
          <View className="loading-mark" />
          <View className="grow">
            <View className="loading-title" />
            <View className="loading-sub" />
          </View>
        </View>
      ))}
      <View className="note centered">{words}</View>
    </View>
  )
}
