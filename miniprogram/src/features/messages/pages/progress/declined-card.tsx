import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayTextWithWeekday } from '#shared/kernel/day'
import { useDraft } from '../../../../platform/draft'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { TextArea } from '../../../../ui/text-area'
import { FaultBanner } from '../../components/fault-banner'
import { Said } from '../../components/said'
import { at, may, type Progress } from './progress'
import { useAct } from './use-act'

type Decline = NonNullable<Progress['message']['decline']>

/** Why it is not taken here, and where it belongs; the author may disagree once. */
export function DeclinedCard({ decline, ...progress }: Progress & { decline: Decline }) {
  const objected = progress.message.status !== 'declined'
  return (
    <Card>
      <View className="stack">
        <View>
          <Heading level={2}>{objected ? '上一次的说法' : '这里办不了'}</Heading>
          <View className="strong">{decline.label}</View>
        </View>
        {decline.note && <Said>{decline.note}</Said>}
        <View>
          <View className="note">该去哪</View>
          <View>{decline.channel}</View>
        </View>
        {may('object', progress) && <Objection {...progress} until={decline.mayObjectUntil} />}
      </View>
    </Card>
  )
}

function Objection({ until, ...progress }: Progress & { until: string | null }) {
  const draft = useDraft(`object:${progress.message.id}`, '')
  const [open, setOpen] = useState(draft.value !== '')
  const { run, busy, fault } = useAct('messages.object', progress)
  const object = async () => {
    if (await run({ ...at(progress), note: draft.value })) draft.discard()
  }
  const limit = until ? `只能提一次，${dayTextWithWeekday(until)}前提。由镇人大换一个人再看。` : ''
  if (!open) {
    return (
      <View>
        <Button onClick={() => setOpen(true)}>我有不同意见</Button>
        <View className="note">{limit}</View>
      </View>
    )
  }
  return (
    <>
      <TextArea
        label="您的不同意见"
        note={limit}
        value={draft.value}
        maxLength={500}
        placeholder="为什么该由这里办"
        onChange={draft.change}
      />
      <FaultBanner fault={fault} />
      <Button
        variant="primary"
        busy={busy && '正在交上去…'}
        missing={draft.value.trim() === '' && '先写一句理由'}
        onClick={() => void object()}
      >
        交上去，请再看一次
      </Button>
    </>
  )
}
