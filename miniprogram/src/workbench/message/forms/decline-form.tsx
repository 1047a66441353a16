import { useState } from 'react'
import { View } from '@tarojs/components'
import { declineWords } from '#shared/messages/decline-words'
import type { DeclineReason } from '#shared/messages/decline-reason'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { SelectField } from '../../controls/select-field'
import { missingBlank, PhrasePicker } from '../../phrases/phrase-picker'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

const reasons = Object.entries(declineWords).map(([value, { label }]) => ({ value, title: label }))

/** A reason of the closed list, where to go instead, and a sentence of one's own. */
export function DeclineForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const [reason, setReason] = useState<DeclineReason | null>(null)
  const kept = useKeptWords(view.id, 'decline')
  const note = kept.value.trim()
  const decline = async () => {
    if (reason === null) return
    const input = { id: view.id, version: view.version, reason, note }
    if (!(await acting.run('messages.decline', input, { said: '告诉群众了', typed: note }))) return
    kept.discard()
    close()
  }
  const missing =
    (reason === null ? '先选原因' : note === '' && '先写一句说明，再告诉群众') || missingBlank(note)
  return (
    <View className="stack">
      <ReasonField reason={reason} onChange={setReason} />
      <TextArea
        label="给群众的说明"
        placeholder="例如：这个案子法院已经立案，代表不能过问"
        note="群众可以提一次异议，由另一个人再看。"
        maxLength={500}
        value={kept.value}
        onChange={kept.change}
      />
      <PhrasePicker use="decline" view={view} value={kept.value} onChange={kept.change} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在告诉群众…'}
        missing={missing}
        onClick={() => void decline()}
      >
        不受理，告诉群众
      </Button>
    </View>
  )
}

type ReasonFieldProps = { reason: DeclineReason | null; onChange: (reason: DeclineReason) => void }

function ReasonField({ reason, onChange }: ReasonFieldProps) {
  return (
    <>
      <SelectField
        label="为什么这里办不了"
        placeholder="选一个原因"
        choices={reasons}
        value={reason}
        onChange={(value) => onChange(value as DeclineReason)}
      />
      {reason && <Banner title="群众会看到该去哪里">{declineWords[reason].channel}</Banner>}
    </>
  )
}
