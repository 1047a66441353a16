import { View } from '@tarojs/components'
import { Icon } from './icon'
import './field.scss'

type LockedFieldProps = {
  label: string
  /** The value and where it comes from: 柳沟镇（扫码带来的）. */
  children: string
}

/** A value that cannot be changed here. */
export function LockedField({ label, children }: LockedFieldProps) {
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      <View className="field-box field-box-locked">
        <Icon name="lock" size="small" />
        <View className="grow">{children}</View>
      </View>
    </View>
  )
}
