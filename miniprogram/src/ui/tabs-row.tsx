import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './tabs-row.scss'

type TabsRowProps<T extends string> = {
  label: string
  tabs: { value: T; words: string; count?: number }[]
  value: T
  onChange: (value: T) => void
}

export function TabsRow<T extends string>({ label, tabs, value, onChange }: TabsRowProps<T>) {
  return (
    <View className="tabs-row" {...a11y({ role: 'tablist', label })}>
      {tabs.map((tab) => {
        const selected = tab.value === value
        const words = tab.count === undefined ? tab.words : `${tab.words} ${tab.count}`
        return (
          <View
            key={tab.value}
            className={`tabs-row-tab${selected ? ' tabs-row-tab-on' : ''}`}
            onClick={() => onChange(tab.value)}
            {...a11y({ role: 'tab', label: words, selected })}
          >
            {words}
          </View>
        )
      })}
    </View>
  )
}
