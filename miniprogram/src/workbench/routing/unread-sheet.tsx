import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'
import type { TablesProps } from './tables-props'

/** After how many hours of workdays a message that nobody opened is asked after. */
export function UnreadSheet({ tables, onSaved, onClose }: TablesProps & { onClose: () => void }) {
  const [hours, setHours] = useState(String(tables.unreadHours))
  const save = useAction('routing.saveUnread')
  const send = async () => {
    const done = await save.run({ hours: Number(hours), expectVersion: tables.version })
    if (done) onSaved(`存好了：${hours} 个工作小时没人打开就提醒`)
  }
  return (
    <Sheet title="多久没人打开算没人看过" onClose={onClose}>
      <View className="stack">
        <TextField
          label="几个工作小时"
          type="number"
          maxLength={3}
          note="工作日一天算 24 小时，周末和放假不算。"
          value={hours}
          onChange={setHours}
        />
        <FormFault fault={save.fault} />
        <Button
          variant="fill"
          busy={save.busy && '正在存…'}
          missing={!/^[1-9]\d*$/.test(hours) && '先写一个数'}
          onClick={() => void send()}
        >
          存好
        </Button>
      </View>
    </Sheet>
  )
}
