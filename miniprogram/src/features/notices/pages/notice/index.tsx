import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone } from '../../../../platform/place'
import { useQuery } from '../../../../platform/use-query'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { StatusTag } from '../../../../ui/status-tag'

const call = () => void callPhone(stationPhone())

export default function NoticePage() {
  const { notice: id } = usePageParams('notice')
  const query = useQuery('notices.get', { id: id ?? 'none' })
  return (
    <Page back={() => void back()}>
      <Faces of={query} title="公告没打开" onCall={call}>
        {(notice) => <Content notice={notice} />}
      </Faces>
    </Page>
  )
}

function Content({ notice }: { notice: Output<'notices.get'> }) {
  return (
    <>
      <View className="row row-tight row-wrap">
        <StatusTag tone={notice.tone}>{notice.tag}</StatusTag>
        {notice.demo && <StatusTag>演示</StatusTag>}
      </View>
      <Heading level={1}>{notice.title}</Heading>
      <View className="note">{`${notice.dayText} · ${notice.issuer} · 发给${notice.scopeName}`}</View>
      <Card>
        <View className="stack">
          {notice.body.split(/\n+/).map((paragraph, n) => (
            <View key={n}>{paragraph}</View>
          ))}
        </View>
      </Card>
      <Button icon="phone" onClick={call}>
        打电话问这件事
      </Button>
    </>
  )
}
