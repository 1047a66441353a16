import { View } from '@tarojs/components'
import { addDays } from '#shared/kernel/day'
import { Button } from '../../ui/button'
import { SectionTitle } from '../../ui/section-title'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import { TimeField } from '../controls/time-field'
import { type Activity, blankActivity } from './content'

type GatheringFieldsProps = {
  today: string
  activity: Activity | null
  onChange: (activity: Activity | null) => void
}

/** Day, place and the last day to answer: deputies say 参加 or 请假, the rest is on the attendance list. */
export function GatheringFields({ today, activity, onChange }: GatheringFieldsProps) {
  if (activity === null) {
    const add = () => onChange(blankActivity(addDays(today, 14), addDays(today, 7)))
    return (
      <Button variant="tone" icon="calendar" onClick={add}>
        要代表来，写上时间地点
      </Button>
    )
  }
  const change = (over: Partial<Activity>) => onChange({ ...activity, ...over })
  return (
    <View className="stack">
      <SectionTitle>哪天、在哪里</SectionTitle>
      <DateField label="活动日子" value={activity.day} onChange={(day) => change({ day })} />
      <View className="buttons">
        <TimeField label="几点开始" value={activity.start} onChange={(start) => change({ start })} />
        <TimeField label="几点结束" value={activity.end} onChange={(end) => change({ end })} />
      </View>
      <TextField
        label="在哪里"
        placeholder="例如：柳沟镇政府三楼会议室"
        maxLength={60}
        value={activity.place}
        onChange={(place) => change({ place })}
      />
      <DateField
        label="最晚哪天答复来不来"
        value={activity.answerBy}
        onChange={(answerBy) => change({ answerBy })}
      />
      <Button variant="neutral" onClick={() => onChange(null)}>
        不用代表来，去掉时间地点
      </Button>
    </View>
  )
}
