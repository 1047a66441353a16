import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'
import type { FormProps, Session } from '../sessions/session-forms'

type Duty = Session['duties'][number]

type LeaveSheetProps = FormProps & { duty: Duty; onSubstitute: () => void }

/** A deputy asked for leave: granted, refused with a word, or granted by asking somebody at once. */
export function LeaveSheet({ session, duty, onSubstitute, onDone, onClose }: LeaveSheetProps) {
  const answer = useAction('duties.grantLeave')
  const [note, setNote] = useState('')
  const send = async (grant: boolean) => {
    const { id, version } = session
    const done = await answer.run({ id, version, deputyId: duty.deputyId, grant, note: note.trim() })
    if (done) onDone(grant ? `准了${duty.name}的假` : `没准假，会请${duty.name}再确认`)
  }
  return (
    <Sheet title={`${duty.name}请假`} onClose={onClose}>
      <View className="stack">
        <View>{`原因：${duty.reason}`}</View>
        <Button variant="fill" onClick={onSubstitute}>
          准假，现在就找人替
        </Button>
        <Button busy={answer.busy && '正在存…'} onClick={() => void send(true)}>
          准假，等会再找人
        </Button>
        <TextField
          label="不准假的话，说一句"
          placeholder="例如：那天要您讲农机补贴"
          maxLength={100}
          value={note}
          onChange={setNote}
        />
        <FormFault fault={answer.fault} />
        <Button
          variant="neutral"
          missing={note.trim() === '' && '不准假要先写一句'}
          onClick={() => void send(false)}
        >
          不准假
        </Button>
      </View>
    </Sheet>
  )
}
