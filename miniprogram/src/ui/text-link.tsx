import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon, type IconName } from './icon'
import './text-link.scss'

type TextLinkProps = {
  children: string
  onClick: () => void
  icon?: IconName
  /** Shows › after the words. */
  forward?: boolean
  /** Read aloud instead of the words, e.g. 改地点 for 改. */
  label?: string
}

export function TextLink({ children, onClick, icon, forward, label }: TextLinkProps) {
  return (
    <View
      className="text-link"
      hoverClass="text-link-pressed"
      onClick={onClick}
      {...a11y({ role: 'button', label: label ?? children })}
    >
      {icon && <Icon name={icon} size="tiny" />}
      {children}
      {forward && <Icon name="forward" size="tiny" />}
    </View>
  )
}
