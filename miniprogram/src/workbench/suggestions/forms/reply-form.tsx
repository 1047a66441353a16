import { View } from '@tarojs/components'
import { useDraft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { useActing } from '../../message/acting'
import {
  type Answer,
  AnswerFields,
  answerInput,
  emptyAnswer,
  missingInAnswer,
} from '../../message/forms/answer-fields'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'

const words = {
  label: '答复代表',
  placeholder: '每条建议怎么办的，做到哪一步，没做到的为什么',
  note: '先和代表当面沟通，再写。写到的这台手机会存着。',
}

/** The lead unit's answer; the deputy reads it once the unit's head has signed. */
export function ReplyForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const draft = useDraft<Answer>(`suggestion:${view.id}:reply`, emptyAnswer)
  const answer = draft.value
  const send = async () => {
    const said = answerInput(answer)
    if (said === null) return
    const input = { id: view.id, version: view.version, ...said }
    const saying = { said: '写好了，请主要负责人签字', typed: answer.text }
    if (!(await acting.run('suggestions.reply', input, saying))) return
    draft.discard()
    close()
  }
  return (
    <View className="stack">
      <AnswerFields words={words} answer={answer} change={(part) => draft.change({ ...answer, ...part })} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        icon="send"
        busy={acting.busy && '正在存…'}
        missing={missingInAnswer(answer)}
        onClick={() => void send()}
      >
        写好了，请负责人签字
      </Button>
    </View>
  )
}
