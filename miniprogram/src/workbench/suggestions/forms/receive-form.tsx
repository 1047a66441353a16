import { View } from '@tarojs/components'
import { useDraft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'

/** 签收, with the number in the unit's own ledger: the second of the two books. */
export function ReceiveForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useDraft(`suggestion:${view.id}:receive`, '')
  const number = kept.value.trim()
  const receive = async () => {
    const input = { id: view.id, version: view.version, number }
    if (!(await acting.run('suggestions.receive', input, { said: '签收了，归你们办', typed: number }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      {view.view === 'unit' && view.objectText && <View className="sub">{view.objectText}</View>}
      <TextField
        label="你们台账上的编号"
        placeholder="例如：水建〔2026〕3 号"
        note="人大、政府各记一本，销号时对得上。"
        maxLength={40}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        icon="check"
        busy={acting.busy && '正在签收…'}
        missing={number === '' && '先写编号，再签收'}
        onClick={() => void receive()}
      >
        签收，归我们办
      </Button>
    </View>
  )
}
