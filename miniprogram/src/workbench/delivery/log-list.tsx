import { useState } from 'react'
import { usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'
import { pushText } from './push-bar'
import type { Step } from './step'
import { StepSheet } from './step-sheet'

/** What was pushed, step by step, newest first; a tap shows for whom. */
export function LogList({ subjectId }: { subjectId: string | null }) {
  const pages = usePages('delivery.log', subjectId === null ? {} : { subjectId })
  const { query, items, hasMore, more, busy, fault } = pages
  const [open, setOpen] = useState<Step | null>(null)
  if (!query.data) return query.fault ? <Fault title="推送记录没打开" query={query} /> : <Loading />
  return (
    <>
      {query.status === 'offline' && <OfflineBanner />}
      <SectionTitle {...(query.data.rangeText && { note: query.data.rangeText })}>推送记录</SectionTitle>
      {items.length > 0 ? (
        <Card flush>
          {items.map((step) => (
            <StepRow key={keyOf(step)} step={step} onClick={() => setOpen(step)} />
          ))}
        </Card>
      ) : (
        <Card tone="sunken">这几天没有推送。事情有了进展，这里会记下推给了谁、送到没有。</Card>
      )}
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在拿前一周的…'} onClick={more}>
          看前一周的
        </Button>
      )}
      {open && <StepSheet key={keyOf(open)} step={open} onClose={() => setOpen(null)} />}
    </>
  )
}

const keyOf = ({ subject, event, at }: Step) => `${subject.id} ${event} ${at}`

function StepRow({ step, onClick }: { step: Step; onClick: () => void }) {
  const { title, what, whenText, counts } = step
  return (
    <ListRow
      above={`${whenText} · ${what}`}
      title={title}
      sub={pushText(counts)}
      label={`${whenText}，${what}，${title}，${pushText(counts)}`}
      onClick={onClick}
    />
  )
}
