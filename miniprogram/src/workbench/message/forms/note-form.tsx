import { missingBlank, PhrasePicker } from '../../phrases/phrase-picker'
import type { Acting } from '../acting'
import type { DrawnAct } from '../offered-acts'
import type { WorkView } from '../work-view'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import { SentenceForm, type SentenceWords } from './sentence-form'

export interface NoteAct {
  act: DrawnAct
  words: SentenceWords
  send: (acting: Acting, at: { id: string; version: number }, typed: string) => Promise<boolean>
}

interface NoteFormProps extends Omit<FormProps, 'view'> {
  view: { id: string; version: number }
  spec: NoteAct
  /** The whole matter, for what its office says often. */
  matter?: WorkView
}

/** An act on a message that needs one sentence and nothing else. */
export function NoteForm({ view, matter, spec: { act, words, send }, ...form }: NoteFormProps) {
  const kept = useKeptWords(view.id, act)
  const use = act === 'needInfo' ? 'needInfo' : 'note'
  return (
    <SentenceForm
      {...{ ...form, kept, words }}
      offered={
        matter && <PhrasePicker {...{ use, view: matter }} value={kept.value} onChange={kept.change} />
      }
      missingIn={missingBlank}
      send={(acting, typed) => send(acting, view, typed)}
    />
  )
}
