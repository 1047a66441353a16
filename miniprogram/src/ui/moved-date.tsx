import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { dayText, type Day } from '#shared/kernel/day'
import { a11y } from './a11y'
import { DatePlate } from './date-plate'
import { StatusTag } from './status-tag'
import './moved-date.scss'

type MovedDateProps = {
  date: Day
  /** The date it replaces. */
  from: Day
  /** Lunar day of the new date. */
  lunar?: string
  /** 春节放假 */
  reason: string
  /** Not yet published: 预计改期. */
  expected?: boolean
  /** Title, time and place, between the plate and the tag. */
  children?: ReactNode
}

/** Four parts in this order: new date, tag, old date struck, reason. The old date is never overwritten. */
export function MovedDate({ date, from, lunar, reason, expected, children }: MovedDateProps) {
  const sentence = `${dayText(date)}，${expected ? '预计' : ''}由${dayText(from)}改来，原因${reason}`
  return (
    <View className="moved-date">
      <DatePlate date={date} lunar={lunar} />
      <View className="grow">
        {children}
        <View {...a11y({ role: 'img', label: sentence })}>
          <View className="moved-date-old">
            <StatusTag tone="amber">{expected ? '预计改期' : '改期'}</StatusTag>
            <Text className="struck">原定{dayText(from)}</Text>
          </View>
          <View className="note">因为{reason}</View>
        </View>
      </View>
    </View>
  )
}
