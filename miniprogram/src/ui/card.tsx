import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './card.scss'

type CardProps = {
  children: ReactNode
  tone?: 'plain' | 'qing' | 'sunken' | 'amber'
  /** Holds ListRows: no padding above and below. */
  flush?: boolean
  /** The one thing that matters most on the page. */
  outlined?: boolean
}

export function Card({ children, tone = 'plain', flush, outlined }: CardProps) {
  const className = ['card', `card-${tone}`, flush && 'card-flush', outlined && 'card-outlined']
  return <View className={className.filter(Boolean).join(' ')}>{children}</View>
}
