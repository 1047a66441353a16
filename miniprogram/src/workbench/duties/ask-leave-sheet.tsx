import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'
import type { MyDuty } from '#shared/duties/contract'

type AskLeaveSheetProps = { duty: MyDuty; onDone: (words: string) => void; onClose: () => void }

/** He cannot come: why, and who will be asked instead. */
export function AskLeaveSheet({ duty, onDone, onClose }: AskLeaveSheetProps) {
  const leave = useAction('duties.askLeave')
  const next = useQuery('duties.substitutes', { id: duty.id }).data?.candidates.slice(0, 3) ?? []
  const [reason, setReason] = useState('')
  const send = async () => {
    const done = await leave.run({ id: duty.id, reason: reason.trim() })
    if (done) onDone('告诉联络站了，等他们答复')
  }
  return (
    <Sheet title={`${duty.dayText}请假`} onClose={onClose}>
      <View className="stack">
        <TextArea
          label="为什么来不了"
          placeholder="例如：那天要去省里学习"
          maxLength={100}
          value={reason}
          onChange={setReason}
        />
        <View className="sub">只有联络站和人大机关看得到原因，群众看不到。</View>
        {next.length > 0 && (
          <View className="sub">{`准假后，联络站会按次序请人替您：${next.map(({ name }) => name).join('、')}。`}</View>
        )}
        <FormFault fault={leave.fault} />
        <Button
          variant="fill"
          busy={leave.busy && '正在发…'}
          missing={reason.trim().length < 2 && '先写原因'}
          onClick={() => void send()}
        >
          向联络站请假
        </Button>
      </View>
    </Sheet>
  )
}
