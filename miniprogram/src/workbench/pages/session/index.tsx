import { useState } from 'react'
import { back, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { FromPlan } from '../../sessions/from-plan'
import { SessionWork } from '../../sessions/session-work'

/** One session at work: publish, move, call off, and who receives. */
export default function SessionPage() {
  const { session: id } = usePageParams('session')
  const query = useQuery('reception.session', id === undefined ? null : { id })
  const [said, setSaid] = useState<string | null>(null)
  const onDone = (words: string) => {
    setSaid(words)
    query.retry()
  }
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <SessionWork key={query.data.version} session={query.data} onDone={onDone} />}
      {id === undefined && <FromPlan>没有说是哪一场，请从排班表里选。</FromPlan>}
      {id !== undefined &&
        !query.data &&
        (query.fault ? <Fault title="这一场没打开" query={query} /> : <Loading rows={3} />)}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}
