import { useState } from 'react'
import { View } from '@tarojs/components'
import { maxPart } from '#shared/suggestions/limits'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

const ways = [
  { value: 'rehandle' as const, title: '再办一次', detail: '还由这个单位办，1 个月内重新答复。' },
  { value: 'end' as const, title: '不再办', detail: '把情况写清楚。台账上留着，不销号。' },
]

/** The county's word after a second answer that did not satisfy. */
export function AssessForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'assess')
  const [decision, setDecision] = useState<'rehandle' | 'end' | null>(null)
  const words = kept.value.trim()
  const decide = async () => {
    if (decision === null) return
    const input = { id: view.id, version: view.version, decision, words }
    const said = decision === 'end' ? '定下了，不再办' : '定下了，单位再办一次'
    if (!(await acting.run('suggestions.assess', input, { said, typed: words }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <RadioRows label="县里怎么定" choices={ways} value={decision} onChange={setDecision} />
      <TextArea
        label="为什么这样定"
        placeholder="代表不满意在哪里，单位能做到哪一步"
        note="代表和单位都看得到。"
        maxLength={maxPart}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在定…'}
        missing={(decision === null && '先选怎么定') || (words.length < 2 && '先写为什么')}
        onClick={() => void decide()}
      >
        {decision === 'end' ? '定了，不再办' : '定了，再办一次'}
      </Button>
    </View>
  )
}
