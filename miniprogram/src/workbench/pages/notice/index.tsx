import { type ReactNode, useEffect, useState } from 'react'
import { back, replaceWith, usePageParams } from '../../../platform/navigation'
import { setPageTitle } from '../../../platform/page-title'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { ApproveBar, ApproveForm, useApproval } from '../../notices/approve'
import type { Work } from '../../notices/content'
import { NoticeResult } from '../../notices/result'

/** One notice after it was handed in: read by the second person, then what became of it. */
export default function DeskNoticePage() {
  const { notice } = usePageParams('deskNotice')
  const query = useQuery('notices.work', { id: notice ?? 'none' })
  const [said, setSaid] = useState<string | null>(null)
  const onDone = (words: string) => {
    setSaid(words)
    query.retry()
  }
  const toast = said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>
  const offline = query.status === 'offline' && query.data && <OfflineBanner />
  if (query.data?.state === 'submitted') {
    return (
      <Submitted key={query.data.version} work={query.data} onDone={onDone}>
        {offline}
        {toast}
      </Submitted>
    )
  }
  return (
    <Page wide back={() => void back()}>
      {offline}
      {query.data && <Decided work={query.data} onDone={onDone} />}
      {!query.data && (query.fault ? <Fault title="公告没打开" query={query} /> : <Loading />)}
      {toast}
    </Page>
  )
}

type SubmittedProps = { work: Work; onDone: (said: string) => void; children: ReactNode }

function Submitted({ work, onDone, children }: SubmittedProps) {
  useEffect(() => void setPageTitle('复核公告'), [])
  const approval = useApproval(work, onDone)
  const mine = work.acts.includes('approve')
  return (
    <Page wide back={() => void back()} bar={mine && <ApproveBar work={work} approval={approval} />}>
      <ApproveForm work={work} approval={approval} />
      {!mine && <Banner tone="qing">已经交给另一个人复核。复核通过，就按定好的时间发出。</Banner>}
      {children}
    </Page>
  )
}

/** Sent back, it is a draft again: its writer goes on with it. */
function Decided({ work, onDone }: { work: Work; onDone: (said: string) => void }) {
  useEffect(() => void setPageTitle(work.state === 'draft' ? '公告' : '发出结果'), [work.state])
  if (work.state !== 'draft') return <NoticeResult work={work} onDone={onDone} />
  return (
    <>
      <Banner tone="amber" title="退回去改了">
        {work.sentBack}
      </Banner>
      {work.acts.includes('draft') && (
        <Button
          variant="primary"
          icon="pen"
          onClick={() => void replaceWith('writeNotice', { notice: work.id })}
        >
          接着改
        </Button>
      )}
    </>
  )
}
