import { View } from '@tarojs/components'
import type { PublicView } from '#shared/messages/board/board-view'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { useShare } from '../../../../platform/share'
import { useQuery } from '../../../../platform/use-query'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { CopyLink } from '../../../../ui/copy-link'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { SectionTitle } from '../../../../ui/section-title'
import { StatusTag } from '../../../../ui/status-tag'
import { Timeline } from '../../../../ui/timeline'
import { callStation } from '../../call-station'
import { caseFacts } from '../../components/case-row'
import { PhotoStrip } from '../../components/photo-strip'
import { Said } from '../../components/said'
import { SecondButton } from '../../components/second-button'
import { TagOf } from '../../components/tag-of'
import { timelineItem } from '../../components/timeline-item'

export default function MessagesCasePage() {
  const { case: id } = usePageParams('publicCase')
  const query = useQuery('messages.publicCase', { id: id ?? 'none' })
  const { data } = query
  const share = useShare('publicCase', data && { title: data.title, params: { case: data.id } })
  return (
    <Page back={() => void back()}>
      <Faces of={query} title="这件没打开" onCall={() => void callStation()}>
        {(shown) => (
          <>
            <Case shown={shown} refresh={query.retry} />
            <CopyLink onCopy={share} />
          </>
        )}
      </Faces>
    </Page>
  )
}

function Case({ shown, refresh }: { shown: PublicView; refresh: () => void }) {
  const { title, summary, photos, answer, solved, satisfiedText, timeline, mine, demo, stationPhone } = shown
  return (
    <>
      <View className="stack">
        <Heading level={1}>{title}</Heading>
        <View className="note">{caseFacts(shown)}</View>
        <View className="row row-tight row-wrap">
          <TagOf tag={solved} />
          {satisfiedText && <View className="note">{satisfiedText}</View>}
          {demo && <StatusTag>演示</StatusTag>}
        </View>
      </View>
      <Card>
        <View className="stack">
          <Heading level={2}>说的事</Heading>
          <View className="said">{summary}</View>
          <PhotoStrip photos={photos} />
        </View>
      </Card>
      <Card>
        <View className="stack">
          <Heading level={2}>怎么答复的</Heading>
          <View className="sub">{answer.head}</View>
          <Said>{answer.text}</Said>
        </View>
      </Card>
      {mine ? (
        <Button onClick={() => void go('progress', { message: shown.id })}>这是我写的，看进度</Button>
      ) : (
        <>
          <SecondButton id={shown.id} onChanged={refresh} />
          <View className="note">附议只记一个数，别人看不到是您。有新进展会告诉您。</View>
        </>
      )}
      <SectionTitle note="新的在上面">办理经过</SectionTitle>
      <Card>
        <Timeline items={timeline.map(timelineItem)} />
      </Card>
      {stationPhone && (
        <Button icon="phone" onClick={() => void callPhone(stationPhone)}>
          打联络站电话
        </Button>
      )}
    </>
  )
}
