import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { campaignLimits } from '#shared/campaigns/limits'
import { useDraft } from '../../../platform/draft'
import { back, usePageParams } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { SelectField } from '../../controls/select-field'
import { FormFault } from '../../message/forms/form-fault'

/** What people said at a meeting, or somebody without WeChat: how many, and no names. */
export default function GatherOpinionsPage() {
  const { campaign: id } = usePageParams('gatherOpinions')
  const query = useQuery('campaigns.get', id === undefined ? null : { id })
  return (
    <Page back={() => void back()}>
      {id === undefined && <Card tone="sunken">没有说是哪一次。请从“征求意见”里打开。</Card>}
      {query.data && <GatherForm campaign={query.data} />}
      {id !== undefined &&
        !query.data &&
        (query.fault ? <Fault title="这次征求没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

const blank = { part: '0', text: '', people: '1' }

function GatherForm({ campaign }: { campaign: Output<'campaigns.get'> }) {
  const { id, title, whenText, parts, movedDays } = campaign
  const [requestId, setRequestId] = useState(randomId)
  const [said, setSaid] = useState<string | null>(null)
  const kept = useDraft(`gather:${id}`, blank)
  const gather = useAction('campaigns.gather')
  const { part, text, people } = kept.value
  const put = (more: Partial<typeof blank>) => kept.change({ ...kept.value, ...more })
  const send = async () => {
    const opinion = { part: Number(part), text: text.trim(), people: Number(people) }
    if (!(await gather.run({ requestId, id, ...opinion }))) return
    kept.discard()
    setRequestId(randomId())
    setSaid('记下了，可以接着记下一条')
  }
  return (
    <View className="stack">
      <View>
        <Heading level={1}>{title}</Heading>
        <View className="note">{whenText}</View>
      </View>
      {movedDays.map(({ title: moved, words }, at) => (
        <Banner key={at} title={moved}>
          {words}
        </Banner>
      ))}
      <SelectField
        label="说的是哪一处"
        placeholder="整体"
        choices={parts.map((one) => ({ value: String(one.part), title: one.name }))}
        value={part}
        onChange={(next) => put({ part: next })}
      />
      <TextArea
        label="怎么说的"
        placeholder="照原话记，不写姓名、电话"
        maxLength={campaignLimits.opinion}
        value={text}
        onChange={(next) => put({ text: next })}
      />
      <TextField
        label="有几个人这么说"
        type="number"
        maxLength={3}
        value={people}
        onChange={(next) => put({ people: next })}
        note="只记人数，不记是谁。"
      />
      <FormFault fault={gather.fault} />
      <Button
        variant="primary"
        busy={gather.busy && '正在记…'}
        missing={missingOf(text, people)}
        onClick={() => void send()}
      >
        记下这条意见
      </Button>
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </View>
  )
}

function missingOf(text: string, people: string): string | false {
  if (text.trim().length < 2) return '先写怎么说的，再记'
  return !/^[1-9]\d{0,2}$/.test(people) && '先写几个人，再记'
}
