import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { dayTextWithWeekday, weekdayText } from '#shared/kernel/day'
import type { OwnerCard as Owner } from '#shared/messages/views/view'
import { Banner } from '../../../ui/banner'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'
import { a11y } from '../../../ui/a11y'

type OwnerCardProps = {
  owner: Owner
  /** Above everything: the tag, in 关怀. */
  above?: ReactNode
  /** Under everything: what can be done about it. */
  children?: ReactNode
  outlined?: boolean
}

/** Who has it, until when, and what happens by itself if that passes. */
export function OwnerCard({ owner, above, children, outlined = true }: OwnerCardProps) {
  const { name, sub, due, byItself } = owner
  return (
    <Card outlined={outlined}>
      <View className="stack">
        {above}
        <View>
          <View className="note">现在在谁手里</View>
          <Heading level={2}>{name}</Heading>
          {sub && <View className="sub">{sub}</View>}
        </View>
        {due && <DueDate due={due} />}
        {byItself && <Banner icon="up">{byItself}</Banner>}
        {children}
      </View>
    </Card>
  )
}

function DueDate({ due }: { due: NonNullable<Owner['due']> }) {
  const { day, promise, left, skipped, provisional } = due
  const sentences = [left, skipped, provisional ? '放假安排还没公布，日子可能会变' : ''].filter(Boolean)
  const words = [dayTextWithWeekday(day), promise, ...sentences].join('，')
  return (
    <View className="row row-top message-due" {...a11y({ role: 'group', label: words })}>
      <DatePlate date={day} foot={`${weekdayText(day)}前`} />
      <View className="grow">
        <View className="strong">{promise}</View>
        {sentences.map((sentence) => (
          <View className="sub" key={sentence}>{`${sentence}。`}</View>
        ))}
      </View>
    </View>
  )
}
