import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { callPhone } from '../../../../platform/phone'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { SectionTitle } from '../../../../ui/section-title'
import { Timeline } from '../../../../ui/timeline'
import { TagOf } from '../../components/tag-of'
import { timelineItem } from '../../components/timeline-item'

/** What anybody with the number may read: offices and dates, nobody's words. */
export function PublicMatter({ found }: { found: Output<'messages.lookup'> }) {
  const { number, tag, ownerName, dueText, placeName, timeline, stationPhone } = found
  return (
    <>
      <Card outlined>
        <View className="stack">
          <View className="row row-wrap">
            <TagOf tag={tag} />
            <View className="note">{number ? `编号 ${number}` : '还没编号'}</View>
          </View>
          <View>
            <View className="note">现在在谁手里</View>
            <Heading level={2}>{ownerName}</Heading>
            <View className="sub">{[placeName, dueText].filter(Boolean).join('，')}</View>
          </View>
          {stationPhone && (
            <Button icon="phone" onClick={() => void callPhone(stationPhone)}>
              打联络站电话
            </Button>
          )}
        </View>
      </Card>
      <SectionTitle note="新的在上面">办理经过</SectionTitle>
      <Card>
        <Timeline items={timeline.map(timelineItem)} />
      </Card>
      <View className="note">这里不显示留言内容和姓名。留言人自己可以在“我的留言”里看全部。</View>
    </>
  )
}
