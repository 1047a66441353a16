import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'
import { MovedDate } from '../../../ui/moved-date'
import { Segmented } from '../../../ui/segmented'

type Notice = Output<'notices.get'>

const chinese = '汉语'

/** Title and words, in the language the reader chooses where the staff wrote several. */
export function NoticeWords({ notice }: { notice: Notice }) {
  const [lang, setLang] = useState(chinese)
  const shown = notice.translations.find((one) => one.lang === lang) ?? notice
  const langs = [chinese, ...notice.translations.map((one) => one.lang)]
  const { session } = notice
  const moved = session !== null && session.scheduled !== session.effective ? session : null
  return (
    <>
      <Heading level={1}>{shown.title}</Heading>
      <View className="note">{`${notice.dayText} · ${notice.issuer} · 发给${notice.scopeName}`}</View>
      {langs.length > 1 && (
        <Segmented
          label="用哪种文字看"
          segments={langs.map((words) => ({ value: words, words }))}
          value={lang}
          onChange={setLang}
        />
      )}
      <Card>
        <View className="stack">
          {moved && (
            <MovedDate date={moved.effective} from={moved.scheduled} reason={moved.cause}>
              <View className="strong">{moved.hoursText}</View>
            </MovedDate>
          )}
          {notice.activity && <Gathering activity={notice.activity} />}
          {shown.body.split(/\n+/).map((paragraph, n) => (
            <View key={n}>{paragraph}</View>
          ))}
        </View>
      </Card>
    </>
  )
}

/** Where and when deputies are asked to come. */
function Gathering({ activity }: { activity: NonNullable<Notice['activity']> }) {
  return (
    <View className="row">
      <DatePlate date={activity.day} size="small" />
      <View className="grow">
        <View className="strong">{activity.whenText}</View>
        <View>{activity.place}</View>
      </View>
    </View>
  )
}
