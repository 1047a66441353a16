import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { TextLink } from '../../../ui/text-link'
import './fact-row.scss'

type FactRowProps = {
  /** 哪里 */
  name: string
  children?: ReactNode
  /** Opens what changes it: 改, 选. */
  change?: { words: string; onClick: () => void; label?: string }
}

/** One fact of the draft: its name, what it is now, and how to change it. */
export function FactRow({ name, children, change }: FactRowProps) {
  return (
    <View className="fact-row">
      <View className="fact-row-name note">{name}</View>
      <View className="grow">{children}</View>
      {change && (
        <TextLink forward label={change.label ?? `${change.words}${name}`} onClick={change.onClick}>
          {change.words}
        </TextLink>
      )}
    </View>
  )
}
