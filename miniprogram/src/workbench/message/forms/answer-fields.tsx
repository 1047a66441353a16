import type { Day } from '#shared/kernel/day'
import type { ReplyClass } from '#shared/messages/message'
import { replyClassWords } from '#shared/messages/words'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { DateField } from '../../controls/date-field'

export interface Answer {
  class: ReplyClass | null
  text: string
  promisedFor: Day | null
  rule: string
}

export const emptyAnswer: Answer = { class: null, text: '', promisedFor: null, rule: '' }

const classes = Object.entries(replyClassWords).map(([value, { name, meaning }]) => ({
  value: value as ReplyClass,
  title: `${value} ${name}`,
  detail: meaning,
}))

/** What still stands between the answer and its reader; false when nothing does. */
export function missingInAnswer({ class: chosen, text, promisedFor, rule }: Answer): string | false {
  if (chosen === null) return '先选是哪一类'
  if (text.trim().length < 2) return '先写答复'
  if (chosen === 'B' && !promisedFor) return '先选哪天前做到'
  return chosen === 'D' && rule.trim().length < 2 && '先写是哪一条规定'
}

/** What the class of an answer asks for besides its words. */
export function answerInput({ class: chosen, text, promisedFor, rule }: Answer) {
  if (chosen === null) return null
  return {
    class: chosen,
    text: text.trim(),
    ...(chosen === 'B' && promisedFor && { promisedFor }),
    ...(chosen === 'D' && { rule: rule.trim() }),
  }
}

type AnswerFieldsProps = {
  answer: Answer
  change: (part: Partial<Answer>) => void
  /** Of the words themselves. */
  words: { label: string; placeholder: string; note: string }
}

export function AnswerFields({ answer, change, words }: AnswerFieldsProps) {
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
      <TextArea {...words} maxLength={2000} value={answer.text} onChange={(text) => change({ text })} />
    </>
  )
}
