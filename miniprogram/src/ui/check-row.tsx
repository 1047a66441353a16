import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './check-row.scss'

type CheckRowProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  /** What is agreed to. */
  children: string
  detail?: string
}

export function CheckRow({ checked, onChange, children, detail }: CheckRowProps) {
  const words = [children, detail].filter(Boolean).join('。')
  return (
    <View
      className="check-row"
      onClick={() => onChange(!checked)}
      {...a11y({ role: 'checkbox', label: words, checked })}
    >
      <View className={`check-mark${checked ? ' check-mark-on' : ''}`}>
        {checked && <Icon name="check" size="tiny" bold />}
      </View>
      <View className="grow">
        {children}
        {detail && <View className="sub">{detail}</View>}
      </View>
    </View>
  )
}
