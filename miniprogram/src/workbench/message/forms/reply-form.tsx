import { View } from '@tarojs/components'
import type { Day } from '#shared/kernel/day'
import type { ReplyClass } from '#shared/messages/message'
import { replyClassWords } from '#shared/messages/words'
import { useDraft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { DateField } from '../../controls/date-field'
import { useActing } from '../acting'
import { AddedPhotos } from './added-photos'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useSentPhotos } from './sent-photos'

interface Answer {
  class: ReplyClass | null
  text: string
  promisedFor: Day | null
  rule: string
}

const empty: Answer = { class: null, text: '', promisedFor: null, rule: '' }

const classes = Object.entries(replyClassWords).map(([value, { name, meaning }]) => ({
  value: value as ReplyClass,
  title: `${value} ${name}`,
  detail: meaning,
}))

/** What still stands between the answer and its reader; false when nothing does. */
function missingIn({ class: chosen, text, promisedFor, rule }: Answer): string | false {
  if (chosen === null) return '先选是哪一类'
  if (text.trim().length < 2) return '先写答复'
  if (chosen === 'B' && !promisedFor) return '先选哪天前做到'
  return chosen === 'D' && rule.trim().length < 2 && '先写是哪一条规定'
}

/** The unit's answer; the office that assigned it reads it before the author does. */
export function ReplyForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const draft = useDraft<Answer>(`desk:${view.id}:reply`, empty)
  const photos = useSentPhotos(`desk:${view.id}`)
  const answer = draft.value
  const send = async () => {
    const sent = await photos.send()
    if (answer.class === null || sent === undefined) return
    const input = {
      ...{ id: view.id, version: view.version, class: answer.class, text: answer.text.trim(), photos: sent },
      ...(answer.class === 'B' && answer.promisedFor && { promisedFor: answer.promisedFor }),
      ...(answer.class === 'D' && { rule: answer.rule.trim() }),
    }
    const saying = { said: '答复交上去了，审过就发给群众', typed: answer.text }
    if (!(await acting.run('messages.reply', input, saying))) return
    draft.discard()
    await photos.clear()
    close()
  }
  return (
    <View className="stack">
      <AnswerFields answer={answer} change={(part) => draft.change({ ...answer, ...part })} />
      <AddedPhotos photos={photos} />
      <FormFault fault={acting.fault ?? photos.fault} />
      <Button
        variant={variant}
        icon="send"
        busy={(acting.busy && '正在交上去…') || (photos.sending && '正在传照片…')}
        missing={missingIn(answer)}
        onClick={() => void send()}
      >
        交上去审
      </Button>
    </View>
  )
}

function AnswerFields({ answer, change }: { answer: Answer; change: (part: Partial<Answer>) => void }) {
  return (
    <>
      <RadioRows
        label="办得怎么样"
        choices={classes}
        value={answer.class}
        onChange={(chosen) => change({ class: chosen })}
      />
      {answer.class === 'B' && (
        <DateField
          label="哪天前做到"
          value={answer.promisedFor}
          onChange={(promisedFor) => change({ promisedFor })}
        />
      )}
      {answer.class === 'D' && (
        <TextField
          label="是哪一条规定"
          placeholder="例如：《公路法》第五十六条"
          maxLength={200}
          value={answer.rule}
          onChange={(rule) => change({ rule })}
        />
      )}
      <TextArea
        label="答复群众"
        placeholder="做了什么，做到哪一步，没做到的为什么"
        note="不写姓名、电话、门牌。写到的这台手机会存着。"
        maxLength={2000}
        value={answer.text}
        onChange={(text) => change({ text })}
      />
    </>
  )
}
