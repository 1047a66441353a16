import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '#shared/kernel/day'
import { now } from '../../../platform/clock'
import { back, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Chip } from '../../../ui/chip'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { comingQuarters } from '../../duties/coming-quarters'
import { RosterPlan } from '../../duties/roster-plan'

/** 自动排班: proposed by rule, shown with its reasons, saved by a person. */
export default function RosterPage() {
  const { site } = usePageParams('roster')
  const today = useQuery('reception.sessions', site === undefined ? null : { siteId: site }).data?.today
  const quarters = comingQuarters(today ?? dayOf(now()))
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState<string | null>(null)
  const range = quarters[at]
  const ask = site === undefined || today === undefined || !range ? null : range
  const query = useQuery('duties.fill', ask && { siteId: site ?? '', from: ask.from, to: ask.to })
  const onSaved = (count: number) => {
    setSaid(`排好了 ${count} 场，公布时通知代表`)
    query.retry()
  }
  return (
    <Page back={() => void back()}>
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
      {query.data && <RosterPlan key={at} siteId={site ?? ''} plan={query.data} onSaved={onSaved} />}
      {!query.data && (query.fault ? <Fault title="没排出来" query={query} /> : <Loading rows={3} />)}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}
