import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Dialog } from '../../ui/dialog'
import { FormFault } from '../message/forms/form-fault'
import type { DeedProps } from './deed'

/** A line that was never sent. */
export function DropDialog({ listId, issue, onDone, onClose }: DeedProps) {
  const drop = useAction('issues.drop')
  const send = async () => {
    if (await drop.run({ listId, issueId: issue.id, version: issue.version })) onDone('删掉了')
  }
  return (
    <Dialog
      title="删掉这一条？"
      safe={{ words: '留着', onClick: onClose }}
      risky={{ words: '删掉', onClick: () => void send(), busy: drop.busy && '正在删…' }}
    >
      <View className="stack">
        <View>{issue.problem}</View>
        <View className="sub">还没发出去。删了找不回来。</View>
        <FormFault fault={drop.fault} />
      </View>
    </Dialog>
  )
}
