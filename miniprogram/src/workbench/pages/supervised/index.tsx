import { useState } from 'react'
import { call } from '../../../platform/call'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { type Said, useRowHost } from '../../desk/desk-state'
import { useQueuePages } from '../../desk/queue-pages'
import { SupervisedList } from '../../supervised/supervised-list'

/** The board of supervised matters: the county's, a township's, or a deputy's own share. */
export default function SupervisedPage() {
  const query = useQuery('messages.supervised', {})
  const pages = useQueuePages(query.data, (cursor) => call('messages.supervised', { cursor }))
  const [said, setSaid] = useState<Said | null>(null)
  const host = useRowHost(setSaid, query.retry)
  return (
    <Page back={() => void back()}>
      <Heading level={1}>督办的事</Heading>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data ? (
        <SupervisedList pages={pages} host={host} />
      ) : query.fault ? (
        <Fault title="督办的事没打开" query={query} />
      ) : (
        <Loading rows={3} />
      )}
      {said && (
        <Toast tone={said.tone} onDismiss={() => setSaid(null)}>
          {said.words}
        </Toast>
      )}
    </Page>
  )
}
