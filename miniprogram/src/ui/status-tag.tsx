import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import './status-tag.scss'

export type StatusTone = 'neutral' | 'info' | 'amber' | 'bad' | 'ok' | 'qing' | 'ink'

type StatusTagProps = { children: string; tone?: StatusTone; icon?: IconName }

/** Icon + word on a wash. `ok` only where the author said so: 结束 is never green. */
export function StatusTag({ children, tone = 'neutral', icon }: StatusTagProps) {
  return (
    <View className={`status-tag status-tag-${tone}`}>
      {icon && <Icon name={icon} size="tiny" />}
      {children}
    </View>
  )
}
