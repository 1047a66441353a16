import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon, type IconName } from './icon'
import './banner.scss'

const toneIcons = { qing: 'info', amber: 'info', bad: 'alert', ok: 'check', sunken: 'info' } as const

type BannerProps = {
  children?: ReactNode
  title?: ReactNode
  tone?: keyof typeof toneIcons
  icon?: IconName
  /** It appeared because of what the person just did: read it at once. */
  alert?: boolean
}

export function Banner({ children, title, tone = 'qing', icon, alert }: BannerProps) {
  return (
    <View
      className={`banner banner-${tone}`}
      {...(alert && a11y({ role: 'alert', live: tone === 'bad' ? 'assertive' : 'polite' }))}
    >
      <View className="banner-icon">
        <Icon name={icon ?? toneIcons[tone]} size="small" />
      </View>
      <View className="grow">
        {title && <View className="strong">{title}</View>}
        {children}
      </View>
    </View>
  )
}
