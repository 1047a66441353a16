import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '#shared/kernel/day'
import { now } from '../../../platform/clock'
import { back, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Chip } from '../../../ui/chip'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { comingQuarters } from '../../duties/coming-quarters'
import { RosterPlan } from '../../duties/roster-plan'
import { FromPlan } from '../../sessions/from-plan'

/** 自动排班: proposed by rule, shown with its reasons, saved by a person. */
export default function RosterPage() {
  const { site } = usePageParams('roster')
  return (
    <Page back={() => void back()}>
      {site === undefined ? (
        <FromPlan>没有说是哪个站，请从排班表里选站，再自动排班。</FromPlan>
      ) : (
        <Roster siteId={site} />
      )}
    </Page>
  )
}

function Roster({ siteId }: { siteId: string }) {
  const sessions = useQuery('reception.sessions', { siteId })
  const today = sessions.data?.today
  const quarters = comingQuarters(today ?? dayOf(now()))
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState<string | null>(null)
  const range = quarters[at]
  const ask = today === undefined || !range ? null : range
  const query = useQuery('duties.fill', ask && { siteId, from: ask.from, to: ask.to })
  const failed = today === undefined ? sessions : query
  const onSaved = (count: number) => {
    setSaid(`排好了 ${count} 场，公布时通知代表`)
    query.retry()
  }
  return (
    <>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Heading level={1}>{query.data.siteName}</Heading>}
      <View className="sub">
        次序：这个季度没来过的先来，其次今年来得少的，再次隔得久的；熟悉这件事、这个村的优先。已经排上的人不动。
      </View>
      <View className="row row-wrap row-tight">
        {quarters.map(({ words }, index) => (
          <Chip key={words} selected={index === at} onClick={() => setAt(index)}>
            {words}
          </Chip>
        ))}
      </View>
      {query.data && <RosterPlan key={at} siteId={siteId} plan={query.data} onSaved={onSaved} />}
      {!query.data && (failed.fault ? <Fault title="没排出来" query={failed} /> : <Loading rows={3} />)}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}
