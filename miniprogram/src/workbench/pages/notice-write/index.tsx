import { useState } from 'react'
import { back, replaceWith, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { ComposeBar, ComposeForm, useCompose } from '../../notices/compose'
import type { Start, Work } from '../../notices/content'

/** 写公告: a new one, or a draft that is there. */
export default function NoticeWritePage() {
  const { notice } = usePageParams('writeNotice')
  const start = useQuery('notices.start', {})
  const work = useQuery('notices.work', notice === undefined ? null : { id: notice })
  const failed = start.fault ? start : work.fault ? work : null
  if (start.data && (notice === undefined || work.data)) {
    return <Writing key={notice ?? 'new'} start={start.data} work={work.data ?? null} />
  }
  return (
    <Page back={() => void back()}>{failed ? <Fault title="公告没打开" query={failed} /> : <Loading />}</Page>
  )
}

function Writing({ start, work }: { start: Start; work: Work | null }) {
  const compose = useCompose(start, work)
  const [said, setSaid] = useState<string | null>(null)
  return (
    <Page
      wide
      back={() => void back()}
      bar={
        <ComposeBar
          {...{ start, compose }}
          onSaved={() => setSaid('草稿存好了，在“公告”的草稿里')}
          onHandedOn={(id) => void replaceWith('deskNotice', { notice: id })}
        />
      }
    >
      <ComposeForm {...{ start, work, compose }} />
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}
