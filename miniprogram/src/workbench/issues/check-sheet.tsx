import { useAction } from '../../platform/use-action'
import type { Choice } from '../../ui/choice'
import { AnswerSheet } from '../controls/answer-sheet'
import type { DeedProps } from './deed'

const choices: Choice<'passed' | 'sentBack'>[] = [
  { value: 'passed', title: '真的改好了', detail: '这一条销号' },
  { value: 'sentBack', title: '没改好', detail: '退给责任单位接着改，时限不变' },
]

/** Somebody of the office went there and looked. */
export function CheckSheet({ listId, issue, onDone, onClose }: DeedProps) {
  const check = useAction('issues.check')
  return (
    <AnswerSheet
      title={issue.problem}
      draft={`issue:${issue.id}:check`}
      question={{ label: '现场看到的', choices, missing: '先选现场看到的' }}
      words={{
        label: '看到了什么',
        placeholder: '谁去看的，看到什么样',
        maxLength: 300,
        missing: '先写一句，再记',
      }}
      button={(result) => (result === 'sentBack' ? '退回接着改' : '记下结果')}
      action={check}
      send={async (result, words) => {
        const passed = result === 'passed'
        const step = { listId, issueId: issue.id, version: issue.version, words, passed }
        if (!(await check.run(step))) return false
        onDone(passed ? '销号了' : '退给责任单位了')
        return true
      }}
      onClose={onClose}
    />
  )
}
