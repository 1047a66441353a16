import { useDidHide } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { plainHoursText } from '#shared/reception/hours-text'
import { setCare } from '../../../platform/care'
import { go } from '../../../platform/navigation'
import { callPhone } from '../../../platform/phone'
import { canSpeak, hush, speak } from '../../../platform/speak'
import { a11y } from '../../../ui/a11y'
import { Avatar } from '../../../ui/avatar'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'
import { SectionTitle } from '../../../ui/section-title'
import { homeSpeech } from '../home-speech'
import { HomeFooter } from './home-footer'
import type { Home } from '../home'
import './home.scss'

/** Four things above the fold: read aloud, the date, the red button, the phone. */
export function CareHome({ home, onWrite }: { home: Home; onWrite: () => void }) {
  useDidHide(hush)
  return (
    <>
      <View className="buttons">
        {canSpeak && (
          <Button variant="tone" icon="sound" onClick={() => speak(homeSpeech(home))}>
            读给我听
          </Button>
        )}
        <Button variant="neutral" onClick={() => setCare(false)}>
          退出大字
        </Button>
      </View>
      <NextDay home={home} />
      <Button variant="primary" size="main" icon="pen" onClick={onWrite}>
        我要留言
      </Button>
      <Button size="main" icon="phone" onClick={() => void callPhone(home.site.phone)}>
        打联络站电话
      </Button>
      {home.myOpen && <MyOpen open={home.myOpen} />}
      <OnDuty duty={home.duty} />
      <HomeFooter home={home} />
    </>
  )
}

function NextDay({ home: { site, nextReception: next } }: { home: Home }) {
  const day = next && (next.effective ?? next.scheduled)
  return (
    <Card>
      <Heading level={2}>{site.name}</Heading>
      {next && day ? (
        <>
          <View className="row row-top care-day">
            <DatePlate date={day} lunar={next.plate.lunar} />
            <View className="grow" {...a11y({ label: `${dayTextWithWeekday(day)}，代表接待日` })}>
              <View className="strong">代表接待日</View>
              <View>{plainHoursText(next.start, next.end)}</View>
              <View>{next.place}</View>
            </View>
          </View>
          {next.movedText && (
            <View className="care-moved">
              <Text className="strong">{next.published ? '改期了' : '预计改期'}</Text>{' '}
              <Text className="struck">原来{dayText(next.scheduled)}</Text>
              <View>因为{next.reasonText}</View>
            </View>
          )}
        </>
      ) : (
        <View>接待日还没排出来。</View>
      )}
    </Card>
  )
}

function MyOpen({ open }: { open: NonNullable<Home['myOpen']> }) {
  return (
    <Card>
      <View className="sub">我的留言 {open.count} 件</View>
      <View className="strong">{open.title}</View>
      <View>在{open.ownerName}手里</View>
      {open.dueText && <View>{open.dueText}</View>}
      <View className="care-more">
        <Button variant="tone" onClick={() => void go('progress', { message: open.id })}>
          看进度
        </Button>
      </View>
    </Card>
  )
}

function OnDuty({ duty }: { duty: Home['duty'] }) {
  if (duty.length === 0) return null
  return (
    <>
      <SectionTitle>今天值班</SectionTitle>
      <Card flush>
        {duty.map((one) => (
          <ListRow
            key={one.deputyId + one.timeText}
            lead={<Avatar name={one.name} />}
            title={`${one.name} 代表`}
            sub={one.stateText}
            onClick={() => void go('deputy', { deputy: one.deputyId })}
          />
        ))}
      </Card>
    </>
  )
}
