import { useState } from 'react'
import { back, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import type { LeadView, Start } from '../../suggestions/writing/content'
import { useWriting } from '../../suggestions/writing/use-writing'
import { WriteBar } from '../../suggestions/writing/write-bar'
import { WriteForm } from '../../suggestions/writing/write-form'

/** 写建议: a new one, with a message as its first evidence or without, or a draft that is there. */
export default function SuggestionWritePage() {
  const { suggestion, message } = usePageParams('writeSuggestion')
  const [id, setId] = useState(suggestion)
  const start = useQuery('suggestions.start', {})
  const work = useQuery('suggestions.get', id === undefined ? null : { id })
  const lead = work.data?.view === 'lead' ? work.data : null
  if (start.data && (suggestion === undefined || lead)) {
    return (
      <WritingPage start={start.data} {...{ work: lead, message, onSaved: setId, refresh: work.retry }} />
    )
  }
  const failed = start.fault ? start : work.fault ? work : null
  return (
    <Page back={() => void back()}>{failed ? <Fault title="建议没打开" query={failed} /> : <Loading />}</Page>
  )
}

type WritingPageProps = Parameters<typeof useWriting>[0] & { start: Start; work: LeadView | null }

function WritingPage({ start, ...from }: WritingPageProps) {
  const writing = useWriting(from)
  const [said, setSaid] = useState<string | null>(null)
  return (
    <Page
      wide
      back={() => void back()}
      bar={<WriteBar writing={writing} onSaved={() => setSaid('草稿存好了，在“代表建议”的草稿里')} />}
    >
      <WriteForm {...{ start, writing }} work={from.work} />
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}
