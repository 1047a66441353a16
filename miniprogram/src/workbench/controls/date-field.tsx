import { Picker, View } from '@tarojs/components'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/icon'
import type { DateFieldProps } from './date-field-props'
import '../../ui/field.scss'

/** A day after today; WeChat's own wheel. The cloud refuses a day that has passed. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const shown = value === null ? '选日子' : dayTextWithWeekday(value)
  return (
    <View className="field">
      <View className="field-label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <Picker
        mode="date"
        value={value ?? ''}
        onChange={({ detail }) => onChange(detail.value)}
        {...a11y({ role: 'button', label: `${label}：${shown}` })}
      >
        <View className="field-box">
          <View className="grow">{shown}</View>
          <Icon name="calendar" size="small" />
        </View>
      </Picker>
    </View>
  )
}
