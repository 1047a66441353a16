import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MyDuty } from '#shared/duties/contract'
import { addToCalendar, calendarWords } from '../../platform/phone-calendar'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/button'

/** One of a deputy's own days for his own calendar. */
export function DutyCalendar({ duty }: { duty: MyDuty }) {
  const [added, setAdded] = useState<boolean>()
  const { calendar, name, siteName, place, withText, dayText } = duty
  if (calendar === null) return null
  const add = async () => {
    const title = `${name} · ${siteName}`
    setAdded(await addToCalendar({ title, place, words: withText, ...calendar }))
  }
  return (
    <View>
      <Button
        variant="tone"
        icon="calendar"
        label={`${calendarWords}，${dayText}`}
        onClick={() => void add()}
      >
        {calendarWords}
      </Button>
      <View className="note centered" {...a11y({ live: 'polite' })}>
        {added === false && '没有加上。请允许小程序写日历，或者自己记下这一天。'}
      </View>
    </View>
  )
}
