import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { addMonthsClamped, dayOf, yearOf } from '#shared/kernel/day'
import { now } from '../../../platform/clock'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Segmented } from '../../../ui/segmented'
import { Fault } from '../../controls/fault'
import { Figures } from '../../reception-desk/close-card'
import '../../reception-desk/reception-desk.scss'

const spans = [
  { value: 'quarter', words: '近三个月' },
  { value: 'year', words: '今年' },
  { value: 'whole', words: '近一年' },
] as const
type Span = (typeof spans)[number]['value']

function rangeOf(span: Span) {
  const today = dayOf(now())
  if (span === 'year') return { from: `${yearOf(today)}-01-01`, to: `${yearOf(today)}-12-31` }
  return { from: addMonthsClamped(today, span === 'quarter' ? -3 : -12), to: today }
}

/** What the sessions of one's own station came to: counted when they were closed. */
export default function LedgerPage() {
  const { station: siteId } = usePageParams('ledger')
  const [span, setSpan] = useState<Span>('year')
  const query = useQuery('bookings.ledger', { ...rangeOf(span), ...(siteId && { siteId }) })
  return (
    <Page back={() => void back()}>
      <Segmented label="看多长时间" segments={[...spans]} value={span} onChange={setSpan} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Ledger ledger={query.data} />}
      {!query.data && (query.fault ? <Fault title="台账没打开" query={query} /> : <Loading />)}
    </Page>
  )
}

function Ledger({ ledger }: { ledger: Output<'bookings.ledger'> }) {
  const { siteName, rows, totals, cut } = ledger
  return (
    <>
      <Card>
        <View className="stack">
          <Heading level={1}>{siteName}</Heading>
          <View className="sub">{`接待 ${totals.sessions} 次`}</View>
          <Figures desk={{ figures: totals }} />
        </View>
      </Card>
      {cut && <Banner tone="amber">太多了，只列了前面的 100 次。把时间选短一些再看。</Banner>}
      <Card flush>
        {rows.map((row) => (
          <ListRow
            key={row.id}
            lead={<DatePlate date={row.day} size="small" />}
            title={row.title}
            sub={`${row.received} 人次 · ${row.cases} 件 · 当场答复 ${row.onSpot} 条`}
            below={row.words && <View className="sub">{row.words}</View>}
            label={`${row.dayText}，${row.title}，来访 ${row.received} 人次，记 ${row.cases} 件，当场答复 ${row.onSpot} 条`}
            onClick={() => void go('receptionDesk', { session: row.id })}
          />
        ))}
        {rows.length === 0 && <ListRow title="这段时间没有结束的接待" sub="结束一次接待，这里就多一行。" />}
      </Card>
    </>
  )
}
