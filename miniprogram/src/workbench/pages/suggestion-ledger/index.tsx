import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { dayOf, yearOf } from '#shared/kernel/day'
import { now } from '../../../platform/clock'
import { back, go } from '../../../platform/navigation'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Segmented } from '../../../ui/segmented'
import { StatusTag } from '../../../ui/status-tag'
import { Fault } from '../../controls/fault'
import { tagIcon } from '../../controls/tag-icon'
import { FormFault } from '../../message/forms/form-fault'

const sides = [
  { value: 'congress', words: '人大台账' },
  { value: 'government', words: '政府台账' },
] as const
type Side = (typeof sides)[number]['value']

/** How many years back one can turn. */
const kept = 3

function years(): string[] {
  const last = Number(yearOf(dayOf(now())))
  return Array.from({ length: kept }, (_, age) => String(last - age))
}

/** 双建账: the two books of a year, line by line, with what is still open. */
export default function SuggestionLedgerPage() {
  const [side, setSide] = useState<Side>('congress')
  const [year, setYear] = useState(() => yearOf(dayOf(now())))
  const pages = usePages('suggestions.ledger', { side, year })
  const { query } = pages
  return (
    <Page back={() => void back()}>
      <Segmented label="哪一本台账" segments={[...sides]} value={side} onChange={setSide} />
      <Segmented
        label="哪一年"
        segments={years().map((value) => ({ value, words: `${value} 年` }))}
        value={year}
        onChange={setYear}
      />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Ledger ledger={query.data} rows={pages.items} />}
      {!query.data && (query.fault ? <Fault title="台账没打开" query={query} /> : <Loading />)}
      <FormFault fault={pages.fault} />
      {pages.hasMore && (
        <Button variant="tone" busy={pages.busy && '正在打开…'} onClick={pages.more}>
          再看一些
        </Button>
      )}
    </Page>
  )
}

type Book = Output<'suggestions.ledger'>

function Ledger({ ledger, rows }: { ledger: Book; rows: Book['items'] }) {
  const { year, opened, struck } = ledger
  if (rows.length === 0)
    return <Card tone="sunken">{`${year} 年还没有记上的。建议交办、签收以后，这里就多一行。`}</Card>
  return (
    <>
      <View className="strong">{`${year} 年建账 ${opened} 件，销号 ${struck} 件，还开着 ${opened - struck} 件`}</View>
      <Card flush>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Card>
    </>
  )
}

function Row({ row }: { row: Book['items'][number] }) {
  const { id, number, title, leadName, unitName, openedText, struckText, tag } = row
  const dates = [openedText, struckText || '还没销号'].join('，')
  return (
    <ListRow
      above={
        <>
          <View className="strong">{number}</View>
          <StatusTag tone={tag.tone} icon={tagIcon(tag.icon)}>
            {tag.word}
          </StatusTag>
        </>
      }
      title={title}
      sub={[`${leadName}代表`, unitName].filter(Boolean).join(' · ')}
      below={<View className="sub">{dates}</View>}
      label={`${number}，${title}，${tag.word}，${dates}`}
      onClick={() => void go('suggestion', { suggestion: id })}
    />
  )
}
