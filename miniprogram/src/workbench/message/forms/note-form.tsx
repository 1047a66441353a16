import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { useActing, type Acting } from '../acting'
import type { DrawnAct } from '../offered-acts'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

interface NoteWords {
  label: string
  placeholder: string
  /** Who reads it, what happens then. */
  note?: string
  /** Left out: it may stay empty. */
  missing?: string
  maxLength: number
  button: string
  busy: string
}

export interface NoteAct {
  act: DrawnAct
  words: NoteWords
  send: (acting: Acting, at: { id: string; version: number }, typed: string) => Promise<boolean>
}

interface NoteFormProps extends Omit<FormProps, 'view'> {
  view: { id: string; version: number }
  spec: NoteAct
}

/** An act that needs one sentence and nothing else. */
export function NoteForm({ view, host, variant, close, spec }: NoteFormProps) {
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
        variant={variant}
        busy={acting.busy && words.busy}
        missing={typed.length < 2 && words.missing}
        onClick={() => void send()}
      >
        {words.button}
      </Button>
    </View>
  )
}
