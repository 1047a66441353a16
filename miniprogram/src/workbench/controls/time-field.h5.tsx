import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import type { TimeFieldProps } from './time-field-props'
import '../../ui/field.scss'
import './date-field.scss'

/** The browser's own time input: typed or picked, and it knows the keyboard. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <View className="field">
      <View className="field-label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <View className="field-box">
        <input
          className="field-input date-input"
          type="time"
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </View>
    </View>
  )
}
