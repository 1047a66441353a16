import { Text, View } from '@tarojs/components'
import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import type { ReceptionDayView } from '#shared/reception/contract'
import { hoursText, plainHoursText } from '#shared/reception/hours-text'
import { useCare } from '../../../platform/care'
import { go } from '../../../platform/navigation'
import { a11y } from '../../../ui/a11y'
import { Avatar } from '../../../ui/avatar'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'
import './session-card.scss'

/** One session whole: when, where, whether it was moved and why, and who will be there. */
export function SessionCard({ session }: { session: ReceptionDayView }) {
  const care = useCare()
  const { effective, day, name, plate, start, end, place, link, guests, closed, cancelled } = session
  return (
    <Card>
      <View className="row row-top">
        <DatePlate date={day} lunar={plate.lunar} struck={effective === null} />
        <View className="grow" {...a11y({ label: dayTextWithWeekday(day) })}>
          <Heading level={2}>{name}</Heading>
          <View>{care ? plainHoursText(start, end) : hoursText(start, end)}</View>
          <View className="sub">{place}</View>
          {guests.length > 0 && <View className="sub">{`和${guests.join('、')}一起接待`}</View>}
          {link && <View className="sub">{`网上进：${link}`}</View>}
        </View>
      </View>
      {cancelled && (
        <View className="session-part">
          <Banner tone="bad" title="这一次取消了">
            原因：{session.reasonText}。
          </Banner>
        </View>
      )}
      {session.movedText && <Moved session={session} />}
      {effective !== null && <Seats session={session} />}
      {session.published && !closed && effective !== null && (
        <View className="session-part">
          <Button variant="primary" onClick={() => void go('book', { session: session.id })}>
            约个时间，免得等
          </Button>
        </View>
      )}
      {!cancelled && (
        <View className="note">{closed ? session.outcomeText : '不预约也可以，当天直接来就行。'}</View>
      )}
    </Card>
  )
}

function Moved({ session: { scheduled, effective, reasonText, published } }: { session: ReceptionDayView }) {
  const what = effective === null ? '这一次不单独接待' : published ? '改来' : '预计改来，还没公布'
  return (
    <View className="session-part">
      <Banner
        tone="amber"
        title={
          <>
            由 <Text className="struck">{dayTextWithWeekday(scheduled)}</Text> {what}
          </>
        }
      >
        原因：{reasonText}。
      </Banner>
    </View>
  )
}

function Seats({ session: { deputies, published, noticeBy, closed } }: { session: ReceptionDayView }) {
  if (deputies.length === 0) {
    const when = published || closed ? '请打电话问。' : `${dayText(noticeBy)}前公布。`
    return <View className="session-part sub">{`哪位代表来，${when}`}</View>
  }
  return (
    <View className="session-part">
      <Heading level={3}>这天接待的代表</Heading>
      <View>
        {deputies.map(({ id, name, levelsText, tags, insteadText }) => {
          const knows = [insteadText, tags.length > 0 && `熟悉${tags.join('、')}`].filter(Boolean).join(' · ')
          return (
            <ListRow
              key={id}
              lead={<Avatar name={name} />}
              title={
                <>
                  {name} <Text className="seat-levels">{levelsText}</Text>
                </>
              }
              sub={knows}
              label={[name, levelsText, knows].filter(Boolean).join('，')}
              onClick={() => void go('deputy', { deputy: id })}
            />
          )
        })}
      </View>
    </View>
  )
}
