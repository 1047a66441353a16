import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'

type SetMailboxSheetProps = {
  siteId: string
  place: string
  onDone: (said: string) => void
  onClose: () => void
}

/** Where the mailbox hangs; left empty, it was taken down. */
export function SetMailboxSheet({ siteId, place, onDone, onClose }: SetMailboxSheetProps) {
  const [typed, setTyped] = useState(place)
  const setting = useAction('letters.setMailbox')
  const save = async () => {
    if (!(await setting.run({ siteId, place: typed.trim() }))) return
    onDone(typed.trim() === '' ? '记下了：信箱取下来了' : '信箱的位置记下了')
  }
  return (
    <Sheet
      title="信箱挂在哪里"
      onClose={onClose}
      foot={
        <Button
          variant="fill"
          busy={setting.busy && '正在记下…'}
          missing={typed.trim() === place && '先写位置'}
          onClick={() => void save()}
        >
          记下位置
        </Button>
      }
    >
      <View className="stack">
        <TextField
          label="位置"
          placeholder="比如：镇便民中心大门右边"
          maxLength={60}
          note="取下来了，就把这一行清空。"
          value={typed}
          onChange={setTyped}
        />
        <FormFault fault={setting.fault} />
      </View>
    </Sheet>
  )
}
