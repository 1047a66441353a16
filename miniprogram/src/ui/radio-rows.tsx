import { View } from '@tarojs/components'
import { a11y } from './a11y'
import type { ChoiceProps } from './choice'
import './radio-rows.scss'

/** Radio rows in one card: bold name and one plain consequence. */
export function RadioRows<T extends string>({ label, choices, value, onChange }: ChoiceProps<T>) {
  return (
    <View className="radio-rows" {...a11y({ role: 'radiogroup', label })}>
      {choices.map((choice) => {
        const checked = choice.value === value
        const words = [choice.title, choice.detail].filter(Boolean).join('。')
        return (
          <View
            key={choice.value}
            className={`radio-row${checked ? ' radio-row-on' : ''}`}
            onClick={() => onChange(choice.value)}
            {...a11y({ role: 'radio', label: words, checked })}
          >
            <View className={`radio-mark${checked ? ' radio-mark-on' : ''}`} />
            <View className="grow">
              <View className="strong">{choice.title}</View>
              {choice.detail && <View className="sub">{choice.detail}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
