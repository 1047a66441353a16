import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Heading } from './heading'
import './face.scss'

type FaceProps = { art: 'empty' | 'error'; title: string; words: ReactNode; children: ReactNode }

/** A picture, what happened, and what to do next (children: buttons). */
export function Face({ art, title, words, children }: FaceProps) {
  return (
    <View className="face">
      <View className={`face-art face-art-${art}`} {...a11y({ hidden: true })} />
      <Heading level={2}>{title}</Heading>
      <View className="face-words">{words}</View>
      <View className="face-buttons">{children}</View>
    </View>
  )
}
