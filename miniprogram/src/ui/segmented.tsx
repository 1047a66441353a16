import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './segmented.scss'

type SegmentedProps<T extends string> = {
  label: string
  segments: { value: T; words: string }[]
  value: T
  onChange: (value: T) => void
}

/** Two or three views of the same thing: 地图｜列表. */
export function Segmented<T extends string>({ label, segments, value, onChange }: SegmentedProps<T>) {
  return (
    <View className="segmented" {...a11y({ role: 'tablist', label })}>
      {segments.map((segment) => (
        <View
          key={segment.value}
          className={`segment${segment.value === value ? ' segment-on' : ''}`}
          onClick={() => onChange(segment.value)}
          {...a11y({ role: 'tab', label: segment.words, selected: segment.value === value })}
        >
          {segment.words}
        </View>
      ))}
    </View>
  )
}
