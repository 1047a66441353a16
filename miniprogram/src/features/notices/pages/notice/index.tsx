import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone } from '../../../../platform/place'
import { useShare } from '../../../../platform/share'
import { useQuery } from '../../../../platform/use-query'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { CopyLink } from '../../../../ui/copy-link'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { StatusTag } from '../../../../ui/status-tag'
import { AnswerCard } from '../../components/answer-card'
import { Attachments } from '../../components/attachments'
import { Corrections } from '../../components/corrections'
import { NoticeWords } from '../../components/notice-words'
import { ReceiptButton } from '../../components/receipt-button'

const call = () => void callPhone(stationPhone())

export default function NoticePage() {
  const { notice: id } = usePageParams('notice')
  const query = useQuery('notices.get', { id: id ?? 'none' })
  const { data } = query
  const share = useShare('notice', data && { title: data.title, params: { notice: data.id } })
  return (
    <Page back={() => void back()}>
      <Faces of={query} title="公告没打开" onCall={call}>
        {(notice) => (
          <>
            <Content notice={notice} refresh={query.retry} />
            {!notice.recalled && <CopyLink onCopy={share} />}
          </>
        )}
      </Faces>
    </Page>
  )
}

type ContentProps = { notice: Output<'notices.get'>; refresh: () => void }

function Content({ notice, refresh }: ContentProps) {
  return (
    <>
      <View className="row row-tight row-wrap">
        <StatusTag tone={notice.tone}>{notice.tag}</StatusTag>
        {notice.corrections.length > 0 && <StatusTag tone="amber">更正过</StatusTag>}
        {notice.demo && <StatusTag>演示</StatusTag>}
      </View>
      {notice.recalled ? <Recalled notice={notice} /> : <Standing notice={notice} refresh={refresh} />}
      <Button icon="phone" onClick={call}>
        打电话问这件事
      </Button>
    </>
  )
}

/** Taken back: its reason, and no words that somebody could still act on. */
function Recalled({ notice }: { notice: ContentProps['notice'] }) {
  return (
    <>
      <Heading level={1}>{notice.title}</Heading>
      <View className="note">{`${notice.dayText} · ${notice.issuer}`}</View>
      <Banner tone="bad" title="这条公告已撤回，不要照着办">
        {notice.recalledText}
      </Banner>
    </>
  )
}

function Standing({ notice, refresh }: ContentProps) {
  return (
    <>
      <NoticeWords notice={notice} />
      {notice.answer && <AnswerCard id={notice.id} answer={notice.answer} onAnswered={refresh} />}
      {notice.attachments.length > 0 && <Attachments attachments={notice.attachments} />}
      <ReceiptButton id={notice.id} receipt={notice.receipt} onGiven={refresh} />
      <Corrections corrections={notice.corrections} />
    </>
  )
}
