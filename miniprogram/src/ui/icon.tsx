import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './icon.scss'

/** The drawings' icons; each has its path in icon.scss. */
export const iconNames = [
  'add',
  'alert',
  'back',
  'bell',
  'building',
  'bus',
  'calendar',
  'camera',
  'check',
  'clock',
  'close',
  'code',
  'document',
  'down',
  'eye',
  'eye-off',
  'face-bad',
  'face-good',
  'face-plain',
  'forward',
  'home',
  'inbox',
  'info',
  'lock',
  'mic',
  'navigate',
  'offline',
  'pen',
  'people',
  'person',
  'phone',
  'pin',
  'print',
  'retry',
  'search',
  'send',
  'share',
  'sound',
  'talk',
  'text-size',
  'up',
  'wheelchair',
] as const

export type IconName = (typeof iconNames)[number]

type IconProps = { name: IconName; size?: 'normal' | 'small' | 'tiny'; bold?: boolean }

/** An ornament beside words: never read aloud, never alone (the words stand in the control's label). */
export function Icon({ name, size = 'normal', bold }: IconProps) {
  return (
    <View
      className={`icon icon-${name} icon-${size}${bold ? ' icon-bold' : ''}`}
      {...a11y({ hidden: true })}
    />
  )
}
