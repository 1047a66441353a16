import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useDraft } from '../../../platform/draft'
import { back, replaceWith, usePageParams } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { blankDraft, type CampaignDraft, contentOf, draftOf } from '../../campaigns/campaign-draft'
import { CampaignFields } from '../../campaigns/campaign-fields'
import { Fault } from '../../controls/fault'
import { SelectField } from '../../controls/select-field'
import { FormFault } from '../../message/forms/form-fault'

type Office = Output<'campaigns.desk'>['offices'][number]
type Work = Output<'campaigns.work'>

/** Writes a new one or goes on with a draft; what is typed is kept on the phone until it is saved. */
export default function WriteCampaignPage() {
  const { campaign: id } = usePageParams('writeCampaign')
  const desk = useQuery('campaigns.desk', id === undefined ? { tab: 'drafts' } : null)
  const work = useQuery('campaigns.work', id === undefined ? null : { id })
  const query = id === undefined ? desk : work
  const [first] = desk.data?.offices ?? []
  return (
    <Page back={() => void back()}>
      {first && (
        <WriteForm offices={desk.data?.offices ?? []} start={blankDraft(first, randomId())} held={null} />
      )}
      {work.data && <WriteForm offices={[]} start={draftOf(work.data)} held={work.data} />}
      {!query.data && (query.fault ? <Fault title="这一页没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

type WriteFormProps = { offices: Office[]; start: CampaignDraft; held: Work | null }

function WriteForm({ offices, start, held }: WriteFormProps) {
  const [initial] = useState(start)
  const kept = useDraft(`campaign:${held?.id ?? 'new'}`, initial)
  const write = useAction('campaigns.draft')
  const { requestId, unitId, title } = kept.value
  const askable = held?.askable ?? offices.find(({ id }) => id === unitId)?.askable ?? []
  const save = async () => {
    const content = contentOf(kept.value)
    const saved = await write.run(
      held ? { id: held.id, version: held.version, content } : { requestId, unitId, content },
    )
    if (!saved) return
    kept.discard()
    await (held ? back() : replaceWith('deskCampaign', { campaign: saved.id }))
  }
  return (
    <View className="stack">
      {offices.length > 1 && (
        <SelectField
          label="以哪个单位的名义"
          placeholder="选一个单位"
          choices={offices.map(({ id, name }) => ({ value: id, title: name }))}
          value={unitId}
          onChange={(next) => kept.change({ ...kept.value, ...askedBy(offices, next) })}
        />
      )}
      <CampaignFields draft={kept.value} change={kept.change} askable={askable} />
      <FormFault fault={write.fault} />
      <Button
        variant="primary"
        busy={write.busy && '正在存…'}
        missing={title.trim().length < 2 && '先写标题，再存'}
        onClick={() => void save()}
      >
        存草稿，看一遍
      </Button>
      <View className="sub">存了还能改。交给另一个人复核，他同意了才开始。</View>
    </View>
  )
}

function askedBy(offices: readonly Office[], unitId: string): Pick<CampaignDraft, 'unitId' | 'asked'> {
  return { unitId, asked: offices.find(({ id }) => id === unitId)?.askable[0]?.id ?? unitId }
}
