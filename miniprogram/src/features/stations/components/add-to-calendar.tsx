import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayText, instantAt } from '#shared/kernel/day'
import { addToCalendar, calendarWords } from '../../../platform/phone-calendar'
import { a11y } from '../../../ui/a11y'
import { Button } from '../../../ui/button'
import type { Station } from './three-fixed'

/** The next session that is sure, for one's own calendar. */
export function AddToCalendar({ station }: { station: Station }) {
  const [added, setAdded] = useState<boolean>()
  const next = station.sessions.find(({ published, closed, effective }) => published && !closed && effective)
  if (!next?.effective) return null
  const { effective: day, start, end, place, deputies } = next
  const clock = (time: string) => instantAt(day, time.padStart(5, '0'))
  const names = deputies.map(({ name }) => name).join('、')
  const add = async () => {
    const words = [names && `接待代表：${names}`, `电话 ${station.phone}`].filter(Boolean).join('\n')
    const date = { title: `代表接待日 · ${station.name}`, place, words, start: clock(start), end: clock(end) }
    setAdded(await addToCalendar({ ...date, siteId: station.id }))
  }
  return (
    <View>
      <Button
        variant="tone"
        icon="calendar"
        label={`${calendarWords}，${dayText(day)}`}
        onClick={() => void add()}
      >
        {`${calendarWords}（${dayText(day)}）`}
      </Button>
      <View className="note centered" {...a11y({ live: 'polite' })}>
        {added === false && '没有加上。请允许小程序写日历，或者自己记下这一天。'}
      </View>
    </View>
  )
}
