import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallFault } from '../../platform/call-fault'
import { useDraft } from '../../platform/draft'
import { Button } from '../../ui/button'
import type { Choice } from '../../ui/choice'
import { RadioRows } from '../../ui/radio-rows'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'

type AnswerSheetProps<Answer extends string> = {
  title: string
  /** Under this name what is typed is kept on the phone. */
  draft: string
  question: { label: string; choices: Choice<Answer>[]; missing: string }
  words: { label: string; placeholder: string; maxLength: number; missing: string }
  button: (answer: Answer | null) => string
  action: { busy: boolean; fault: CallFault | undefined }
  /** True when it was done. */
  send: (answer: Answer, words: string) => Promise<boolean>
  onClose: () => void
}

/** One of a few answers and a sentence about it. */
export function AnswerSheet<Answer extends string>(props: AnswerSheetProps<Answer>) {
  const { title, draft, question, words, button, action, send, onClose } = props
  const [answer, setAnswer] = useState<Answer | null>(null)
  const kept = useDraft(draft, '')
  const typed = kept.value.trim()
  const run = async () => {
    if (answer !== null && (await send(answer, typed))) kept.discard()
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="stack">
        <RadioRows label={question.label} choices={question.choices} value={answer} onChange={setAnswer} />
        <TextArea
          label={words.label}
          placeholder={words.placeholder}
          maxLength={words.maxLength}
          value={kept.value}
          onChange={kept.change}
        />
        <FormFault fault={action.fault} />
        <Button
          variant="primary"
          busy={action.busy && '正在记…'}
          missing={answer === null ? question.missing : typed.length < 2 && words.missing}
          onClick={() => void run()}
        >
          {button(answer)}
        </Button>
      </View>
    </Sheet>
  )
}
