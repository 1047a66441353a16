import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract'
import { dayOf } from '#shared/kernel/day'
import { timeText } from '#shared/kernel/time-text'
import { now } from '../../platform/clock'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { SectionTitle } from '../../ui/section-title'
import { DateField } from '../controls/date-field'
import { Fault } from '../controls/fault'

type Rehearsed = Output<'delivery.rehearse'>

/** A dry run: whom the rules would remind on a day, and why. Nothing is sent. */
export function Rehearsal() {
  const [day, setDay] = useState(() => dayOf(now()))
  const query = useQuery('delivery.rehearse', { day })
  return (
    <>
      <DateField label="看哪一天" value={day} onChange={setDay} />
      <View className="sub">只是看看，不会真的发。到那天还没变，就按这个提醒。</View>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Reminders {...query.data} />}
      {!query.data && (query.fault ? <Fault title="这天的提醒没算出来" query={query} /> : <Loading />)}
    </>
  )
}

function Reminders({ dayText, items, more }: Rehearsed) {
  return (
    <>
      <SectionTitle note={`${items.length + more} 条`}>{dayText}</SectionTitle>
      {items.length === 0 ? (
        <Card tone="sunken">这天没有要提醒的。换一天看看。</Card>
      ) : (
        <Card flush>
          {items.map((item, index) => (
            <ReminderRow key={`${index} ${item.event}`} item={item} />
          ))}
        </Card>
      )}
      {more > 0 && <View className="note">{`还有 ${more} 条没有列出来。`}</View>}
    </>
  )
}

function ReminderRow({ item: { time, what, title, to, why, how } }: { item: Rehearsed['items'][number] }) {
  return (
    <ListRow
      above={[time && timeText(time), what].filter(Boolean).join(' · ')}
      title={title}
      sub={`${to}。${how}`}
      below={<View className="note">{why}</View>}
    />
  )
}
