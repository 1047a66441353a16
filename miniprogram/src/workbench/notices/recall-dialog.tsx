import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'
import type { Work } from './content'

type RecallDialogProps = { work: Work; onClose: () => void; onDone: (said: string) => void }

/** Taken back it cannot go out again; the page keeps saying so, with the reason. */
export function RecallDialog({ work, onClose, onDone }: RecallDialogProps) {
  const recall = useAction('notices.recall')
  const [reason, setReason] = useState('')
  const send = async () => {
    const at = { id: work.id, version: work.version }
    if (await recall.run({ ...at, reason })) onDone('撤回了，看过的人会收到通知')
  }
  return (
    <Dialog
      title="撤回这条公告？"
      safe={{ words: '不撤，留着', onClick: onClose }}
      risky={{
        words: '撤回公告',
        onClick: () => void send(),
        busy: recall.busy && '正在撤回…',
        missing: reason.trim().length < 2 && '先写原因',
      }}
    >
      <View className="stack">
        <View>撤回后不能再发。页面上只留标题、“已撤回”和原因；看过的人会收到通知。</View>
        <TextArea
          label="为什么撤回"
          placeholder="例如：村名写错了，另发一条"
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <FormFault fault={recall.fault} />
      </View>
    </Dialog>
  )
}
