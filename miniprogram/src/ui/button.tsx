import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon, type IconName } from './icon'
import './button.scss'

type ButtonProps = {
  /** A verb with its object. */
  children: string
  onClick: () => void
  /** At most one `primary` (red) on a screen; `fill` is the row action of equal rows. */
  variant?: 'primary' | 'second' | 'tone' | 'fill' | 'text' | 'neutral' | 'danger' | 'alarm'
  size?: 'normal' | 'small' | 'main'
  icon?: IconName
  /** What is being done: shown instead of the label while taps are ignored. */
  busy?: string | false
  /** What the person must do first: disables the button and becomes its label. */
  missing?: string | false
  /** Read aloud instead of the words, e.g. with the name of the row. */
  label?: string
}

export function Button({ children, onClick, variant = 'second', size = 'normal', ...rest }: ButtonProps) {
  const { icon, busy, missing, label } = rest
  const words = missing || busy
  const state = missing ? 'button-disabled' : `button-${variant}`
  return (
    <View
      className={`button button-size-${size} ${state}`}
      hoverClass={words ? 'none' : 'button-pressed'}
      onClick={words ? undefined : onClick}
      {...a11y({ role: 'button', label: words || label || children, disabled: !!words, busy: !!busy })}
    >
      <View className={words ? 'button-words button-kept' : 'button-words'} {...a11y({ hidden: true })}>
        {icon && <Icon name={icon} size="small" />}
        {children}
      </View>
      {words && <View className="button-words">{words}</View>}
    </View>
  )
}
