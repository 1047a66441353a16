import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon, type IconName } from './icon'
import './list-row.scss'

type ListRowProps = {
  title: ReactNode
  sub?: ReactNode
  /** Tags and a date above the title. */
  above?: ReactNode
  below?: ReactNode
  icon?: IconName
  /** Avatar, seal, plate or photo at the start. */
  lead?: ReactNode
  /** At most one button or link; it stands outside the row's own target. */
  action?: ReactNode
  /** Makes the whole row one target with ›. */
  onClick?: () => void
  /** Read aloud for the whole row; needed when the title is not a string. */
  label?: string
}

export function ListRow({ title, sub, above, below, icon, lead, action, onClick, label }: ListRowProps) {
  const words = label ?? [title, sub].filter((part) => typeof part === 'string').join('，')
  return (
    <View className="list-row">
      <View
        className="list-row-target"
        hoverClass={onClick ? 'list-row-pressed' : 'none'}
        onClick={onClick}
        {...(onClick && a11y({ role: 'button', label: words }))}
      >
        {icon && <Icon name={icon} />}
        {lead}
        <View className="grow">
          {above && <View className="list-row-above">{above}</View>}
          <View className={sub || above || below ? 'strong' : ''}>{title}</View>
          {sub && <View className="sub">{sub}</View>}
          {below}
        </View>
        {onClick && (
          <View className="list-row-forward">
            <Icon name="forward" size="small" />
          </View>
        )}
      </View>
      {action}
    </View>
  )
}
