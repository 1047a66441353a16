import { useAction } from '../../platform/use-action'
import type { Choice } from '../../ui/choice'
import { AnswerSheet } from '../controls/answer-sheet'
import type { DeedProps } from './deed'

const choices: Choice<'progress' | 'done'>[] = [
  { value: 'progress', title: '还在改', detail: '说一句到哪一步了' },
  { value: 'done', title: '改好了', detail: '接着由人大去现场看，看过才销号' },
]

/** The unit says how far it is. */
export function ReportSheet({ listId, issue, onDone, onClose }: DeedProps) {
  const report = useAction('issues.report')
  return (
    <AnswerSheet
      title={issue.problem}
      draft={`issue:${issue.id}:report`}
      question={{ label: '到哪一步了', choices, missing: '先选还在改，还是改好了' }}
      words={{
        label: '怎么改的',
        placeholder: '做了什么，还差什么',
        maxLength: 500,
        missing: '先写一句，再交',
      }}
      button={() => '交给人大'}
      action={report}
      send={async (said, words) => {
        const done = said === 'done'
        const step = { listId, issueId: issue.id, version: issue.version, words, done }
        if (!(await report.run(step))) return false
        onDone(done ? '记下了，等人大去看' : '进展记下了')
        return true
      }}
      onClose={onClose}
    />
  )
}
