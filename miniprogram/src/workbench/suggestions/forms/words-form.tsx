import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { type Acting, useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { DrawnAct } from '../offered-acts'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

interface FormWords {
  label: string
  placeholder: string
  /** Who reads it, what happens then. */
  note: string
  missing: string
  maxLength: number
  button: string
  busy: string
}

export interface WordsAct {
  act: DrawnAct
  words: FormWords
  /** Cannot be undone: the button stands out and is never red. */
  risky?: boolean
  send: (acting: Acting, view: SuggestionView, typed: string) => Promise<boolean>
}

/** An act that needs a few sentences and nothing else. */
export function WordsForm({ view, host, variant, close, spec }: FormProps & { spec: WordsAct }) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, spec.act)
  const { words } = spec
  const typed = kept.value.trim()
  const send = async () => {
    if (!(await spec.send(acting, view, typed))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <TextArea
        label={words.label}
        placeholder={words.placeholder}
        note={words.note}
        maxLength={words.maxLength}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={spec.risky ? 'danger' : variant}
        busy={acting.busy && words.busy}
        missing={typed.length < 2 && words.missing}
        onClick={() => void send()}
      >
        {words.button}
      </Button>
    </View>
  )
}
