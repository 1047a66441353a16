import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import type { Work } from './content'
import './notices.scss'

type NoticeCardProps = { work: Work; meter: Output<'notices.audience'> | undefined; me: string }

/** What was written, to whom, and when it goes out. */
export function NoticeCard({ work, meter, me }: NoticeCardProps) {
  const { activity } = work
  return (
    <Card>
      <View className="stack">
        <View className="sub">{[work.writtenText, me && `您是 ${me}`].filter(Boolean).join('　')}</View>
        <Heading level={1}>{work.title}</Heading>
        <Paragraphs words={work.body} />
        {work.translations.map(({ lang, title, body }) => (
          <View key={lang}>
            <View className="strong">{`${lang}：${title}`}</View>
            <Paragraphs words={body} />
          </View>
        ))}
        <View className="notice-facts">
          <View className="sub">发给</View>
          <View>
            <View>{work.audienceText}</View>
            {meter && <View className="strong">{`可推送 ${meter.pushable} / 受众 ${meter.people}`}</View>}
          </View>
          <View className="sub">时间</View>
          <View>{work.whenText}</View>
          {activity && (
            <>
              <View className="sub">活动</View>
              <View>{`${dayTextWithWeekday(activity.day)} ${activity.start}–${activity.end}，${activity.place}`}</View>
            </>
          )}
          {work.attachments.length > 0 && (
            <>
              <View className="sub">附件</View>
              <View>{work.attachments.map(({ name, sizeText }) => `${name}（${sizeText}）`).join('、')}</View>
            </>
          )}
        </View>
      </View>
    </Card>
  )
}

function Paragraphs({ words }: { words: string }) {
  return (
    <>
      {words.split(/\n+/).map((paragraph, index) => (
        <View key={index}>{paragraph}</View>
      ))}
    </>
  )
}
