import { View } from '@tarojs/components'
import { maxNote } from '#shared/suggestions/limits'
import type { Opinion } from '#shared/suggestions/suggestion'
import { useDraft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { CheckRow } from '../../../ui/check-row'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'

interface Feedback {
  opinion: Opinion | null
  words: string
  signed: boolean
}

const unsaid: Feedback = { opinion: null, words: '', signed: false }

/** 双签字, the deputy's side: nothing is preselected, and it says where a "no" leads. */
export function FeedbackForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const draft = useDraft<Feedback>(`suggestion:${view.id}:feedback:${view.replies.length}`, unsaid)
  const { opinion, words } = draft.value
  const change = (part: Partial<Feedback>) => draft.change({ ...draft.value, ...part })
  const send = async () => {
    if (opinion === null) return
    const input = { id: view.id, version: view.version, opinion, words: words.trim(), signed: true as const }
    const saying = { said: '签字交上去了，单位和县人大都看得到', typed: words }
    if (!(await acting.run('suggestions.feedback', input, saying))) return
    draft.discard()
    close()
  }
  return (
    <View className="stack">
      <FeedbackFields feedback={draft.value} again={view.replies.length > 1} change={change} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        icon="pen"
        busy={acting.busy && '正在交…'}
        missing={missingIn(draft.value)}
        onClick={() => void send()}
      >
        签字，交反馈
      </Button>
    </View>
  )
}

type FeedbackFieldsProps = { feedback: Feedback; again: boolean; change: (part: Partial<Feedback>) => void }

function FeedbackFields({ feedback: { opinion, words, signed }, again, change }: FeedbackFieldsProps) {
  return (
    <>
      <RadioRows
        label="答复您满意吗"
        choices={choicesOf(again)}
        value={opinion}
        onChange={(chosen) => change({ opinion: chosen })}
      />
      <TextArea
        label={opinion === 'dissatisfied' ? '哪里不满意' : '想说的话（可不写）'}
        placeholder="例如：路修了，路灯还没有装"
        maxLength={maxNote}
        value={words}
        onChange={(next) => change({ words: next })}
      />
      <CheckRow checked={signed} onChange={(next) => change({ signed: next })} detail="签在办理结果单上">
        我看过答复，签字
      </CheckRow>
    </>
  )
}

function choicesOf(again: boolean) {
  const no = again ? '由县人大来定：再办一次，还是不再办。' : '单位再办一次，1 个月内重新答复。'
  return [
    { value: 'satisfied' as const, title: '满意', detail: '核实办成了，就销号。' },
    { value: 'basically' as const, title: '基本满意', detail: '核实办成了，就销号。' },
    { value: 'dissatisfied' as const, title: '不满意', detail: no },
  ]
}

function missingIn({ opinion, words, signed }: Feedback): string | false {
  if (opinion === null) return '先选满不满意'
  if (opinion === 'dissatisfied' && words.trim().length < 2) return '先写哪里不满意'
  return !signed && '先勾上签字'
}
