import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { CheckRow } from '../../../ui/check-row'
import { TextField } from '../../../ui/text-field'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'

/** 双签字, the unit's side: by office, never by name. */
export function SignForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const [head, setHead] = useState('')
  const [seen, setSeen] = useState(false)
  const sign = async () => {
    const input = { id: view.id, version: view.version, head: head.trim() }
    if (await acting.run('suggestions.sign', input, { said: '签字了，答复送给代表了' })) close()
  }
  return (
    <View className="stack">
      <TextField
        label="签字的是什么职务"
        placeholder="例如：局长"
        note="只写职务，不写姓名。"
        maxLength={20}
        value={head}
        onChange={setHead}
      />
      <CheckRow checked={seen} onChange={setSeen} detail="签字后答复马上送给代表，不能再改">
        主要负责人看过上面的答复，同意
      </CheckRow>
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        icon="pen"
        busy={acting.busy && '正在送给代表…'}
        missing={missingIn(head, seen)}
        onClick={() => void sign()}
      >
        签字，送给代表
      </Button>
    </View>
  )
}

function missingIn(head: string, seen: boolean): string | false {
  if (head.trim().length < 2) return '先写职务，再签字'
  return !seen && '先勾上负责人同意'
}
