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

type Result = 'passed' | 'sentBack'

const choices: { value: Result; title: string; detail: string }[] = [
  { value: 'passed', title: '真的改好了', detail: '这一条销号' },
  { value: 'sentBack', title: '没改好', detail: '退给责任单位接着改，时限不变' },
]

/** Somebody of the office went there and looked. */
export function CheckSheet({ listId, issue, onDone, onClose }: DeedProps) {
  const check = useAction('issues.check')
  const [result, setResult] = useState<Result | null>(null)
  const kept = useDraft(`issue:${issue.id}:check`, '')
  const words = kept.value.trim()
  const send = async () => {
    const passed = result === 'passed'
    const step = { listId, issueId: issue.id, version: issue.version, words, passed }
    if (!(await check.run(step))) return
    kept.discard()
    onDone(passed ? '销号了' : '退给责任单位了')
  }
  return (
    <Sheet title={issue.problem} onClose={onClose}>
      <View className="stack">
        <RadioRows label="现场看到的" choices={choices} value={result} onChange={setResult} />
        <TextArea
          label="看到了什么"
          placeholder="谁去看的，看到什么样"
          maxLength={300}
          value={kept.value}
          onChange={kept.change}
        />
        <FormFault fault={check.fault} />
        <Button
          variant="primary"
          busy={check.busy && '正在记…'}
          missing={result === null ? '先选现场看到的' : words.length < 2 && '先写一句，再记'}
          onClick={() => void send()}
        >
          {result === 'sentBack' ? '退回接着改' : '记下结果'}
        </Button>
      </View>
    </Sheet>
  )
}
