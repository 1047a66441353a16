import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { AskedCard } from '../../duties/asked-card'
import { MyDutyCard } from '../../duties/my-duty-card'

/** 我的值班: a deputy's own days, and what colleagues ask. */
export default function MyDutiesPage() {
  const query = useQuery('duties.mine', {})
  const [said, setSaid] = useState<string | null>(null)
  const onDone = (words: string) => {
    setSaid(words)
    query.retry()
  }
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Duties mine={query.data} onDone={onDone} />}
      {!query.data && (query.fault ? <Fault title="值班表没打开" query={query} /> : <Loading rows={2} />)}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}

type DutiesProps = { mine: Output<'duties.mine'>; onDone: (words: string) => void }

function Duties({ mine: { asked, rows }, onDone }: DutiesProps) {
  return (
    <>
      {asked.map((one) => (
        <AskedCard key={one.id + one.kind} asked={one} onDone={onDone} />
      ))}
      <Card flush>
        <ListRow
          icon="person"
          title="出门几天"
          sub="写给您的先请别的代表看，或直接上交"
          onClick={() => void go('absence')}
        />
      </Card>
      <SectionTitle>我的值班日</SectionTitle>
      {rows.map((duty) => (
        <MyDutyCard key={duty.id} duty={duty} onDone={onDone} />
      ))}
      {rows.length === 0 && (
        <Card>
          <View className="strong">还没有排到您</View>
          <View className="sub">排好了，会提前通知您，也会在这里看到。</View>
        </Card>
      )}
    </>
  )
}
