import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LedgerRow } from '#shared/letters/contract'
import { Way, wayNames } from '#shared/messages/intake/intake'
import { go } from '../../platform/navigation'
import { usePages } from '../../platform/use-pages'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import { tagIcon } from '../controls/tag-icon'

/** 来信来访登记簿, newest first, by how it came. */
export function LedgerList({ siteId }: { siteId: string }) {
  const [way, setWay] = useState<Way | null>(null)
  const pages = usePages('letters.ledger', { siteId, ...(way && { way }) })
  const { query, items, hasMore, more, busy, fault } = pages
  return (
    <>
      <View className="row row-wrap row-tight">
        <Chip selected={way === null} onClick={() => setWay(null)}>
          全部
        </Chip>
        {Way.options.map((one) => (
          <Chip key={one} selected={way === one} onClick={() => setWay(one)}>
            {wayNames[one]}
          </Chip>
        ))}
      </View>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {!query.data && (query.fault ? <Fault title="登记簿没打开" query={query} /> : <Loading />)}
      {query.data && (
        <Card flush>
          {items.map((row) => (
            <Row key={row.id} row={row} />
          ))}
          {items.length === 0 && <ListRow title="这一栏还没有" sub="登记一件，这里就多一行。" />}
        </Card>
      )}
      {fault && (
        <Banner tone="bad" alert>
          {fault.message}
        </Banner>
      )}
      {hasMore && (
        <Button variant="tone" busy={busy && '正在拿下一页…'} onClick={more}>
          再看 20 件
        </Button>
      )}
    </>
  )
}

function Row({ row }: { row: LedgerRow }) {
  const { id, number, dayText, wayText, who, phone, villageName, categoryName, title, tag } = row
  const came = [row.deputyName && `代表 ${row.deputyName}`, row.assignedText, row.closedText, row.ratingText]
  const facts = [who, phone, villageName, categoryName].filter(Boolean).join(' · ')
  return (
    <ListRow
      above={
        <View className="row row-wrap row-tight">
          <StatusTag tone={tag.tone} icon={tagIcon(tag.icon)}>
            {tag.word}
          </StatusTag>
          <View className="note">{`${dayText} · ${wayText}`}</View>
        </View>
      }
      title={title}
      sub={facts}
      below={<View className="note">{[number && `编号 ${number}`, ...came].filter(Boolean).join('，')}</View>}
      label={[title, tag.word, dayText, wayText, facts].join('，')}
      onClick={() => void go('deskMessage', { message: id })}
    />
  )
}
