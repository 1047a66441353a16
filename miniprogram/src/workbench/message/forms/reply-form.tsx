import { View } from '@tarojs/components'
import { useDraft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { missingBlank, PhrasePicker } from '../../phrases/phrase-picker'
import { useActing } from '../acting'
import { AddedPhotos } from './added-photos'
import { type Answer, AnswerFields, answerInput, emptyAnswer, missingInAnswer } from './answer-fields'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useSentPhotos } from './sent-photos'

const words = {
  label: '答复群众',
  placeholder: '做了什么，做到哪一步，没做到的为什么',
  note: '不写姓名、电话、门牌。写到的这台手机会存着。',
}

/** The unit's answer; the office that assigned it reads it before the author does. */
export function ReplyForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const draft = useDraft<Answer>(`desk:${view.id}:reply`, emptyAnswer)
  const photos = useSentPhotos(`desk:${view.id}`)
  const answer = draft.value
  const send = async () => {
    const said = answerInput(answer)
    const sent = await photos.send()
    if (said === null || sent === undefined) return
    const input = { id: view.id, version: view.version, ...said, photos: sent }
    const saying = { said: '答复交上去了，审过就发给群众', typed: answer.text }
    if (!(await acting.run('messages.reply', input, saying))) return
    draft.discard()
    await photos.clear()
    close()
  }
  const change = (part: Partial<Answer>) => draft.change({ ...answer, ...part })
  return (
    <View className="stack">
      <AnswerFields {...{ words, answer, change }} />
      <PhrasePicker use="reply" view={view} value={answer.text} onChange={(text) => change({ text })} />
      <AddedPhotos photos={photos} />
      <FormFault fault={acting.fault ?? photos.fault} />
      <Button
        variant={variant}
        icon="send"
        busy={(acting.busy && '正在交上去…') || (photos.sending && '正在传照片…')}
        missing={missingInAnswer(answer) || missingBlank(answer.text)}
        onClick={() => void send()}
      >
        交上去审
      </Button>
    </View>
  )
}
