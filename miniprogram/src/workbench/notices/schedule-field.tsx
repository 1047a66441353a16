import { View } from '@tarojs/components'
import { addDays } from '#shared/kernel/day'
import { threeDays } from '#shared/notices/three-days'
import { RadioRows } from '../../ui/radio-rows'
import { SectionTitle } from '../../ui/section-title'
import { DateField } from '../controls/date-field'
import { TimeField } from '../controls/time-field'
import { type Content, publishDay, publishMoment, publishTime, type Start } from './content'

const choices = [
  { value: 'atOnce', title: '复核通过就发' },
  { value: 'later', title: '定时发' },
] as const

type ScheduleFieldProps = {
  start: Start
  content: Content
  onChange: (over: Partial<Pick<Content, 'publishAt' | 'expireAt'>>) => void
}

/** When it goes out; the three-day rule of reception days is said at once. */
export function ScheduleField({ start, content, onChange }: ScheduleFieldProps) {
  const day = publishDay(content)
  const time = publishTime(content)
  const session = start.sessions.find(({ id }) => id === content.sessionId) ?? null
  const rule = threeDays({ type: content.type, session }, day ?? start.today, start.today)
  const choose = (when: string) =>
    onChange({ publishAt: when === 'later' ? publishMoment(addDays(start.today, 1), time) : null })
  return (
    <View className="stack">
      <SectionTitle>什么时候发</SectionTitle>
      <RadioRows
        label="什么时候发"
        choices={[...choices]}
        value={day === null ? 'atOnce' : 'later'}
        onChange={choose}
      />
      {day !== null && (
        <View className="buttons">
          <DateField
            label="哪天发"
            value={day}
            onChange={(next) => onChange({ publishAt: publishMoment(next, time) })}
          />
          <TimeField
            label="几点发"
            value={time}
            onChange={(next) => onChange({ publishAt: publishMoment(day, next) })}
          />
        </View>
      )}
      {rule && <View className="note">{rule.words}</View>}
    </View>
  )
}
