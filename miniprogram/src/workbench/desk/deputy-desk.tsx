import { useState } from 'react'
import { View } from '@tarojs/components'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { queueNames } from '#shared/messages/queues/queues'
import type { QueueItem } from '#shared/messages/views/view'
import { call } from '../../platform/call'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'
import { ActivitiesCard } from '../notices/activities-card'
import { MediationsRow } from '../mediations/mediations-row'
import { SuggestionsRow } from '../suggestions/suggestions-row'
import { type Desk, type Said, useRowHost } from './desk-state'
import { DutyDays, DutyNow } from './duty-days'
import { emptyWords } from './empty-words'
import { GrantSwitch } from './grant-switch'
import { InboxRow } from './inbox-row'
import { QueueList } from './queue-list'
import { useQueuePages } from './queue-pages'

type DeputyDeskProps = { desk: Desk; say: (said: Said) => void; onOpen: (item: QueueItem) => void }

/** Drawing 08a: what waits, what runs out of time, what he follows, when he is on duty. No check-in, no score. */
export function DeputyDesk({ desk, say, onOpen }: DeputyDeskProps) {
  const [ended, setEnded] = useState(false)
  const index = desk.me.grants.findIndex((grant) => grant === desk.grant)
  const count = (key: QueueKey) => desk.known?.queues.find((queue) => queue.key === key)?.count ?? 0
  const id = desk.grant?.deputyId ?? null
  const meetings = useQuery('deputies.get', id === null ? null : { id }).data?.meetings
  const section = { grant: index, say, onOpen, refresh: desk.query.retry }
  return (
    <>
      <DeputyHead desk={desk} waiting={count('withMe') + count('nearDue')} />
      <GrantSwitch desk={desk} />
      {meetings && <DutyNow meetings={meetings} />}
      <DeputySection queue="withMe" title="等您处理" count={count('withMe')} {...section} />
      {count('nearDue') > 0 && (
        <DeputySection queue="nearDue" title="快到期" count={count('nearDue')} {...section} />
      )}
      <DeputySection queue="watching" title={queueNames.watching} count={count('watching')} {...section} />
      <SuggestionsRow grant={index} />
      <MediationsRow />
      <ActivitiesCard />
      <Card flush>
        <ListRow icon="eye" title="督办的事" sub="分包给您的" onClick={() => void go('supervised')} />
        <ListRow icon="document" title="问题清单" onClick={() => void go('issueLists')} />
      </Card>
      {meetings && <DutyDays meetings={meetings} />}
      <InboxRow />
      {ended && <DeputySection queue="done" title="结束的" count={null} {...section} />}
      <View className="buttons">
        <Button variant="neutral" icon="retry" onClick={desk.query.retry}>
          刷新
        </Button>
        {!ended && <Button onClick={() => setEnded(true)}>看结束的</Button>}
      </View>
    </>
  )
}

function DeputyHead({ desk, waiting }: { desk: Desk; waiting: number }) {
  const name = desk.me.name ?? ''
  return (
    <View className="row">
      <Avatar name={name} />
      <View className="grow">
        <Heading level={1}>
          {waiting > 0 ? `${name}代表，今天有 ${waiting} 件事` : `${name}代表，今天没有等您的事`}
        </Heading>
        <View className="sub">{desk.grant?.placeName}</View>
      </View>
    </View>
  )
}

type SectionProps = Omit<DeputyDeskProps, 'desk'> & {
  queue: QueueKey
  title: string
  count: number | null
  grant: number
  refresh: () => void
}

function DeputySection({ queue, title, count, grant, say, onOpen, refresh }: SectionProps) {
  const query = useQuery('messages.queue', { queue, grant })
  const pages = useQueuePages(query.data, (cursor) => call('messages.queue', { queue, grant, cursor }))
  const host = useRowHost(say, () => {
    query.retry()
    refresh()
  })
  return (
    <>
      <SectionTitle>{count ? `${title}　${count}` : title}</SectionTitle>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data ? (
        <QueueList {...{ pages, host, onOpen }} empty={emptyWords[queue]} />
      ) : query.fault ? (
        <Fault title="这一栏没打开" query={query} />
      ) : (
        <Loading rows={1} />
      )}
    </>
  )
}
