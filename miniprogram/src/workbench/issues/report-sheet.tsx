import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDraft } from '../../platform/draft'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { RadioRows } from '../../ui/radio-rows'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'
import type { DeedProps } from './deed'

type Said = 'progress' | 'done'

const choices: { value: Said; title: string; detail: string }[] = [
  { value: 'progress', title: '还在改', detail: '说一句到哪一步了' },
  { value: 'done', title: '改好了', detail: '接着由人大去现场看，看过才销号' },
]

/** The unit says how far it is; what was typed survives a lost connection. */
export function ReportSheet({ listId, issue, onDone, onClose }: DeedProps) {
  const report = useAction('issues.report')
  const [said, setSaid] = useState<Said | null>(null)
  const kept = useDraft(`issue:${issue.id}:report`, '')
  const words = kept.value.trim()
  const send = async () => {
    const step = { listId, issueId: issue.id, version: issue.version, words, done: said === 'done' }
    if (!(await report.run(step))) return
    kept.discard()
    onDone(said === 'done' ? '记下了，等人大去看' : '进展记下了')
  }
  return (
    <Sheet title={issue.problem} onClose={onClose}>
      <View className="stack">
        <RadioRows label="到哪一步了" choices={choices} value={said} onChange={setSaid} />
        <TextArea
          label="怎么改的"
          placeholder="做了什么，还差什么"
          maxLength={500}
          value={kept.value}
          onChange={kept.change}
        />
        <FormFault fault={report.fault} />
        <Button
          variant="primary"
          busy={report.busy && '正在记…'}
          missing={said === null ? '先选还在改，还是改好了' : words.length < 2 && '先写一句，再交'}
          onClick={() => void send()}
        >
          交给人大
        </Button>
      </View>
    </Sheet>
  )
}
