import { View } from '@tarojs/components'
import { a11y } from './a11y'
import type { ChoiceProps } from './choice'
import { Icon } from './icon'
import './radio-cards.scss'

/** Separate outlined answers, one under another; with `faces` side by side, icon over word. */
export function RadioCards<T extends string>(props: ChoiceProps<T> & { faces?: boolean }) {
  const { label, choices, value, onChange, faces } = props
  return (
    <View
      className={`radio-cards${faces ? ' radio-cards-faces' : ''}`}
      {...a11y({ role: 'radiogroup', label })}
    >
      {choices.map((choice) => {
        const checked = choice.value === value
        const words = [choice.title, choice.detail].filter(Boolean).join('。')
        return (
          <View
            key={choice.value}
            className={`radio-card${checked ? ' radio-card-on' : ''}`}
            onClick={() => onChange(choice.value)}
            {...a11y({ role: 'radio', label: words, checked })}
          >
            {choice.icon ? (
              <Icon name={choice.icon} />
            ) : (
              <View className={`radio-mark${checked ? ' radio-mark-on' : ''}`} />
            )}
            <View>
              {choice.title}
              {choice.detail && <View className="radio-card-detail">{choice.detail}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
