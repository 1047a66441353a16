import { useState } from 'react'
import type { Output } from '#shared/contract'
import { back, go } from '../../../platform/navigation'
import { usePages } from '../../../platform/use-pages'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { StatusTag } from '../../../ui/status-tag'
import { TabsRow } from '../../../ui/tabs-row'
import { Fault } from '../../controls/fault'

type Tab = 'waiting' | 'drafts' | 'out'
type Item = Output<'notices.desk'>['items'][number]

const emptyWords: Record<Tab, string> = {
  waiting: '没有等人复核的公告。写好一条，交给另一个人看过就能发。',
  drafts: '没有写到一半的公告。',
  out: '还没有发出过公告。',
}

/** 公告: what waits for a second person, what is half written, what is out. */
export default function DeskNoticesPage() {
  const [tab, setTab] = useState<Tab>('waiting')
  const pages = usePages('notices.desk', { tab })
  const { data, fault, status } = pages.query
  const tabs = [
    { value: 'waiting' as const, words: '等人复核', count: data?.waiting },
    { value: 'drafts' as const, words: '草稿', count: data?.drafts },
    { value: 'out' as const, words: '发出的' },
  ]
  return (
    <Page back={() => void back()}>
      <Button variant="primary" icon="pen" onClick={() => void go('writeNotice', {})}>
        写一条公告
      </Button>
      <TabsRow label="公告" tabs={tabs} value={tab} onChange={setTab} />
      {status === 'offline' && data && <OfflineBanner />}
      {data ? (
        <Rows items={pages.items} empty={emptyWords[tab]} />
      ) : fault ? (
        <Fault title="公告没打开" query={pages.query} />
      ) : (
        <Loading />
      )}
      {pages.fault && <Banner tone="bad">{pages.fault.message}</Banner>}
      {pages.hasMore && (
        <Button busy={pages.busy && '正在打开…'} onClick={pages.more}>
          接着看
        </Button>
      )}
    </Page>
  )
}

function Rows({ items, empty }: { items: Item[]; empty: string }) {
  if (items.length === 0) return <Card tone="sunken">{empty}</Card>
  return (
    <Card flush>
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </Card>
  )
}

function Row({ item }: { item: Item }) {
  const { id, title, state, stateText, tone, tag, byText, scopeName, mine } = item
  const open = () =>
    state === 'draft' ? go('writeNotice', { notice: id }) : go('deskNotice', { notice: id })
  const words = state === 'submitted' && mine ? '等您复核' : stateText
  return (
    <ListRow
      above={
        <>
          <StatusTag tone={tone}>{words}</StatusTag>
          <StatusTag>{tag}</StatusTag>
        </>
      }
      title={title}
      sub={[byText, scopeName && `发给${scopeName}`].filter(Boolean).join(' · ')}
      label={`${words}，${title}，${byText}`}
      onClick={() => void open()}
    />
  )
}
