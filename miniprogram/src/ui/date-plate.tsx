import { View } from '@tarojs/components'
import { weekdayText, type Day } from '#shared/kernel/day'
import { a11y } from './a11y'
import './date-plate.scss'

type DatePlateProps = {
  /** Only a real date that the reader can act on. */
  date: Day
  /** 初八; the cloud sends it. */
  lunar?: string
  /** Instead of weekday and lunar day: 周五前, 改期. */
  foot?: string
  size?: 'large' | 'small'
  struck?: boolean
}

/** The tear-off calendar leaf; hidden from readers: the parent says the date in a sentence. */
export function DatePlate({ date, lunar, foot, size = 'large', struck }: DatePlateProps) {
  const [, month, day] = date.split('-').map(Number)
  return (
    <View
      className={`date-plate date-plate-${size}${struck ? ' date-plate-struck' : ''}`}
      {...a11y({ hidden: true })}
    >
      <View className="date-plate-month">{month}月</View>
      <View className="date-plate-day">{day}</View>
      <View className="date-plate-foot">{foot ?? [weekdayText(date), lunar].filter(Boolean).join(' ')}</View>
    </View>
  )
}
