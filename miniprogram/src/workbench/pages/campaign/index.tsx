import { useState } from 'react'
import type { Output } from '#shared/contract'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { Timeline } from '../../../ui/timeline'
import { Toast } from '../../../ui/toast'
import { AnswerForm } from '../../campaigns/answer-form'
import { ApproveForm } from '../../campaigns/approve-form'
import { CampaignCard } from '../../campaigns/campaign-card'
import { DropDraft } from '../../campaigns/drop-draft'
import { FiguresCard } from '../../campaigns/figures-card'
import { LastDay } from '../../campaigns/last-day'
import { Opinions } from '../../campaigns/opinions'
import { SubmitButton } from '../../campaigns/submit-button'
import { Fault } from '../../controls/fault'

type Work = Output<'campaigns.work'>

/** One 征求意见 as its office works on it. */
export default function DeskCampaignPage() {
  const { campaign: id } = usePageParams('deskCampaign')
  const query = useQuery('campaigns.work', id === undefined ? null : { id })
  const { data } = query
  return (
    <Page back={() => void back()}>
      {id === undefined && <Card tone="sunken">没有说是哪一次。请从“征求意见”里打开。</Card>}
      {query.status === 'offline' && data && <OfflineBanner />}
      {data && <Working work={data} refresh={query.retry} />}
      {id !== undefined &&
        !data &&
        (query.fault ? <Fault title="这次征求没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

function Working({ work, refresh }: { work: Work; refresh: () => void }) {
  const [said, setSaid] = useState<string | null>(null)
  const onDone = (words: string) => {
    setSaid(words)
    refresh()
  }
  const { id, may, figures } = work
  return (
    <>
      <CampaignCard work={work} />
      {may.includes('draft') && (
        <Button icon="pen" onClick={() => void go('writeCampaign', { campaign: id })}>
          接着写
        </Button>
      )}
      {may.includes('submit') && <SubmitButton {...{ work, onDone }} />}
      {may.includes('sendBack') && <ApproveForm {...{ work, onDone }} />}
      {may.includes('drop') && <DropDraft work={work} />}
      {may.includes('extend') && <LastDay {...{ work, onDone }} />}
      {figures && <FiguresCard {...{ work, figures }} />}
      {may.includes('answer') && <AnswerForm {...{ work, onDone }} />}
      {figures && <Opinions {...{ work, onDone }} />}
      <Trace work={work} />
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}

function Trace({ work: { trace } }: { work: Work }) {
  if (trace.length === 0) return null
  const items = trace.map(({ whenText, who, what, words }, at) => ({
    ...{ key: String(at), when: whenText, who, fact: what, state: 'done' as const },
    ...(words !== '' && { quote: words }),
  }))
  return (
    <>
      <SectionTitle>经过</SectionTitle>
      <Timeline items={items.reverse()} />
    </>
  )
}
