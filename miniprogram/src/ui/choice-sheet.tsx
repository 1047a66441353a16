import { View } from '@tarojs/components'
import { a11y } from './a11y'
import type { Choice } from './choice'
import { Icon } from './icon'
import { Sheet } from './sheet'
import './choice-sheet.scss'

type ChoiceSheetProps<T extends string> = {
  title: string
  choices: Choice<T>[]
  value: T | null
  /** Close it here too: choosing does not close by itself. */
  onChoose: (value: T) => void
  onClose: () => void
}

export function ChoiceSheet<T extends string>({
  title,
  choices,
  value,
  onChoose,
  onClose,
}: ChoiceSheetProps<T>) {
  return (
    <Sheet title={title} onClose={onClose}>
      <View {...a11y({ role: 'radiogroup', label: title })}>
        {choices.map((choice) => {
          const checked = choice.value === value
          const words = [choice.title, choice.detail].filter(Boolean).join('。')
          return (
            <View
              key={choice.value}
              className={`choice-row${checked ? ' choice-row-on' : ''}`}
              onClick={() => onChoose(choice.value)}
              {...a11y({ role: 'radio', label: words, checked })}
            >
              <View className="grow">
                {choice.title}
                {choice.detail && <View className="sub">{choice.detail}</View>}
              </View>
              {checked && <Icon name="check" />}
            </View>
          )
        })}
      </View>
    </Sheet>
  )
}
