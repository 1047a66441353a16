import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import type { PickerFieldProps } from './picker-field-props'
import '../../ui/field.scss'
import './picker-field.scss'

/** The browser's own date or time input: typed or picked, and it knows the keyboard. */
export function PickerField({ mode, label, value, onChange }: PickerFieldProps) {
  return (
    <View className="field">
      <View className="field-label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <View className="field-box">
        <input
          className="field-input picker-input"
          type={mode}
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </View>
    </View>
  )
}
