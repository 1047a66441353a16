import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './avatar.scss'

const grounds = 5

/** The first character of a name on a ground that stays the same for this name; never a face. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: 'small' | 'normal' | 'large' }) {
  const letters = Array.from(name)
  const ground = letters.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % grounds
  return (
    <View className={`avatar avatar-${size} avatar-ground-${ground}`} {...a11y({ hidden: true })}>
      {letters[0]}
    </View>
  )
}
