import { Picker, View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/icon'
import type { PickerFieldProps } from './picker-field-props'
import '../../ui/field.scss'

/** A day or a clock time; WeChat's own wheel. */
export function PickerField({ mode, label, value, shown, onChange }: PickerFieldProps) {
  return (
    <View className="field">
      <View className="field-label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <Picker
        mode={mode}
        value={value}
        onChange={({ detail }: { detail: { value: string | number } }) => onChange(String(detail.value))}
        {...a11y({ role: 'button', label: `${label}：${shown}` })}
      >
        <View className="field-box">
          <View className="grow">{shown}</View>
          <Icon name={mode === 'date' ? 'calendar' : 'clock'} size="small" />
        </View>
      </Picker>
    </View>
  )
}
