import { useAction } from '../../platform/use-action'
import type { Choice } from '../../ui/choice'
import { AnswerSheet } from '../controls/answer-sheet'

const choices: Choice<'kept' | 'broken'>[] = [
  { value: 'kept', title: '守约了', detail: '这一条就结束了' },
  { value: 'broken', title: '又起纠纷', detail: '这一条重新打开，接着调' },
]

export type DeedProps = {
  id: string
  version: number
  onDone: (words: string) => void
  onClose: () => void
}

/** 回头看: whether what was agreed holds. */
export function RecheckSheet({ id, version, onDone, onClose }: DeedProps) {
  const recheck = useAction('mediations.recheck')
  return (
    <AnswerSheet
      title="回头看"
      draft={`mediation:${id}:recheck`}
      question={{ label: '说好的，守了没有', choices, missing: '先选守了没有' }}
      words={{
        label: '看到、听到什么',
        placeholder: '去了哪家，怎么说的',
        maxLength: 300,
        missing: '先写一句，再记',
      }}
      button={(result) => (result === 'broken' ? '记下，接着调' : '记下回访')}
      action={recheck}
      send={async (result, words) => {
        const kept = result === 'kept'
        if (!(await recheck.run({ id, version, kept, words }))) return false
        onDone(kept ? '记下了，这一条结束了' : '记下了，这一条重新打开')
        return true
      }}
      onClose={onClose}
    />
  )
}
