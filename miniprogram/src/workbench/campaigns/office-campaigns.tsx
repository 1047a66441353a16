import { useState } from 'react'
import { Text } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { type Pages, usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { StatusTag } from '../../ui/status-tag'
import { TabsRow } from '../../ui/tabs-row'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'

type Tab = 'waiting' | 'drafts' | 'out' | 'over'
type Item = Output<'campaigns.desk'>['items'][number]

const tabs: { value: Tab; words: string }[] = [
  { value: 'waiting', words: '等着办' },
  { value: 'drafts', words: '草稿' },
  { value: 'out', words: '正在征求' },
  { value: 'over', words: '有结果的' },
]

/** An auditor reads what was handed in. */
const readTabs = tabs.filter(({ value }) => value !== 'drafts')

const emptyWords: Record<Tab, string> = {
  waiting: '没有等复核的，也没有等公布结果的。',
  drafts: '没有写到一半的。',
  out: '现在没有在征求的。',
  over: '还没有公布过结果。',
}

/** What waits for a second person or for its result, what is half written, what runs, what is over. */
export function OfficeCampaigns({ writes }: { writes: boolean }) {
  const [tab, setTab] = useState<Tab>('waiting')
  const pages = usePages('campaigns.desk', { tab })
  const { query } = pages
  return (
    <>
      {writes && (
        <Button variant="primary" icon="pen" onClick={() => void go('writeCampaign', {})}>
          写一次征求意见
        </Button>
      )}
      <TabsRow label="征求意见" tabs={writes ? tabs : readTabs} value={tab} onChange={setTab} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Rows pages={pages} empty={emptyWords[tab]} />}
      {!query.data && (query.fault ? <Fault title="征求意见没打开" query={query} /> : <Loading />)}
    </>
  )
}

function Rows({ pages, empty }: { pages: Pages<'campaigns.desk'>; empty: string }) {
  const { items, hasMore, more, busy, fault } = pages
  return (
    <>
      {items.length === 0 ? (
        <Card tone="sunken">{empty}</Card>
      ) : (
        <Card flush>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </Card>
      )}
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在打开…'} onClick={more}>
          接着看
        </Button>
      )}
    </>
  )
}

function Row({ item: { id, title, kindText, stateText, tone, issuer, dayText } }: { item: Item }) {
  return (
    <ListRow
      above={
        <>
          <StatusTag tone={tone}>{stateText}</StatusTag>
          <Text>{kindText}</Text>
        </>
      }
      title={title}
      sub={`${dayText} · ${issuer}`}
      label={[stateText, title, dayText, issuer].join('，')}
      onClick={() => void go('deskCampaign', { campaign: id })}
    />
  )
}
