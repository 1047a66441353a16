import type { Input, Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import type { Choice } from '../../ui/choice'
import { AnswerSheet } from '../controls/answer-sheet'

type Mark = Input<'campaigns.mark'>['mark']

type MarkSheetProps = {
  opinion: Output<'campaigns.opinions'>['items'][number]
  onDone: (words: string) => void
  onClose: () => void
}

const choices: Choice<Mark>[] = [
  { value: 'taken', title: '采纳', detail: '照这条改了，或者写进去了' },
  { value: 'partly', title: '部分采纳', detail: '写清采纳了哪些' },
  { value: 'kept', title: '留作参考', detail: '这次没用上，写清为什么' },
  { value: 'elsewhere', title: '不属于这次', detail: '写清该去哪里说' },
]

/** Where one opinion goes; its author reads the mark and the word when the result is published. */
export function MarkSheet({ opinion: { id, version, text }, onDone, onClose }: MarkSheetProps) {
  const mark = useAction('campaigns.mark')
  return (
    <AnswerSheet
      title={text}
      draft={`opinion:${id}:mark`}
      question={{ label: '这条去哪里', choices, missing: '先选去处' }}
      words={{
        label: '给写的人一句话',
        placeholder: '公布结果时，他会看到',
        maxLength: 200,
        missing: '先写一句，再记',
      }}
      button={() => '记下去处'}
      action={mark}
      send={async (chosen, words) => {
        if (!(await mark.run({ id, version, mark: chosen, words }))) return false
        onDone('记下了')
        return true
      }}
      onClose={onClose}
    />
  )
}
