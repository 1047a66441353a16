import { View } from '@tarojs/components'
import { dayText, type Day } from '#shared/kernel/day'
import { noticeTags } from '#shared/notices/notice-words'
import { Heading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import { DatePlate } from '../../ui/date-plate'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import type { Content, Start } from './content'
import './notices.scss'

type Session = Start['sessions'][number]

type PreviewProps = {
  content: Pick<Content, 'type' | 'title' | 'body'>
  session: Pick<Session, 'scheduled' | 'effective' | 'hoursText' | 'cause'> | null
  issuer: string
  today: Day
}

/** What residents will see, while it is being written. */
export function Preview({ content, session, issuer, today }: PreviewProps) {
  const { type, title, body } = content
  const moved = session !== null && session.scheduled !== session.effective
  return (
    <View className="stack">
      <SectionTitle>群众手机上看到的样子</SectionTitle>
      <View className="notice-preview">
        <View className="stack">
          <View className="row row-tight row-wrap">
            <StatusTag tone={type === 'postpone' || type === 'flood' ? 'amber' : 'neutral'}>
              {noticeTags[type]}
            </StatusTag>
            <View className="note">{`${dayText(today)} · ${issuer}`}</View>
          </View>
          <Heading level={2}>{title || '（标题）'}</Heading>
          {moved && <MovedPlates session={session} />}
          {body.split(/\n+/).map((paragraph, index) => (
            <View key={index}>{paragraph || '（内容）'}</View>
          ))}
        </View>
      </View>
    </View>
  )
}

function MovedPlates({ session }: { session: NonNullable<PreviewProps['session']> }) {
  return (
    <View className="row">
      <DatePlate date={session.scheduled} size="small" struck />
      <Icon name="forward" size="small" />
      <DatePlate date={session.effective} size="small" />
      <View className="grow sub">
        {session.cause && <View>{`因为${session.cause}`}</View>}
        <View>{session.hoursText}</View>
        <View>地点不变</View>
      </View>
    </View>
  )
}
