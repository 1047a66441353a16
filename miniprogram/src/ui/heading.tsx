import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import './heading.scss'

type HeadingProps = { children: ReactNode; level: 1 | 2 | 3 }

export function Heading({ children, level }: HeadingProps) {
  return (
    <View className={`heading-${level}`} {...a11y({ role: 'heading', level })}>
      {children}
    </View>
  )
}
