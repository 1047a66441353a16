import { useState } from 'react'
import { View } from '@tarojs/components'
import { maxNote } from '#shared/suggestions/limits'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

const ways = [
  { value: 'kept' as const, title: '做到了', detail: '接着核实、销号。' },
  { value: 'broken' as const, title: '没做到', detail: '单位再办一次，重新答复。' },
]

/** On the promised day somebody goes and looks. */
export function RecheckForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'recheck')
  const [found, setFound] = useState<'kept' | 'broken' | null>(null)
  const words = kept.value.trim()
  const send = async () => {
    const input = { id: view.id, version: view.version, kept: found === 'kept', words }
    const said = found === 'kept' ? '记下了，等核实销号' : '记下了，单位再办一次'
    if (!(await acting.run('suggestions.recheck', input, { said, typed: words }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <RadioRows label="说好的事做到了吗" choices={ways} value={found} onChange={setFound} />
      <TextArea
        label="到现场看到了什么"
        placeholder="例如：新路通了，公交站牌还没立"
        note="代表和单位都看得到。"
        maxLength={maxNote}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在记…'}
        missing={(found === null && '先选做没做到') || (words.length < 2 && '先写看到了什么')}
        onClick={() => void send()}
      >
        记下这次复查
      </Button>
    </View>
  )
}
