import { Picker, View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/icon'
import type { TimeFieldProps } from './time-field-props'
import '../../ui/field.scss'

/** A clock time; WeChat's own wheel. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <View className="field">
      <View className="field-label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <Picker
        mode="time"
        value={value}
        onChange={({ detail }) => onChange(String(detail.value))}
        {...a11y({ role: 'button', label: `${label}：${value}` })}
      >
        <View className="field-box">
          <View className="grow">{value}</View>
          <Icon name="clock" size="small" />
        </View>
      </Picker>
    </View>
  )
}
