import { useState } from 'react'
import type { Input } from '#shared/contract'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Segmented } from '../../../ui/segmented'
import { Fault } from '../../controls/fault'
import { TopicList } from '../../hot-spots/topic-list'

type Period = Input<'messages.hotSpots'>['period']

const periods: { value: Period; words: string }[] = [
  { value: 'month', words: '这个月' },
  { value: 'quarter', words: '这一季' },
  { value: 'year', words: '今年' },
]

/** 哪里说得多: kind of matter × place × time, against the same days of the period before. */
export default function HotSpotsPage() {
  const [period, setPeriod] = useState<Period>('month')
  const query = useQuery('messages.hotSpots', { period })
  return (
    <Page back={() => void back()}>
      <Segmented label="看哪一段" segments={periods} value={period} onChange={setPeriod} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data ? (
        <TopicList spots={query.data} />
      ) : query.fault ? (
        <Fault title="哪里说得多没打开" query={query} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
