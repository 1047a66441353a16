import type { Acting } from '../acting'
import type { DrawnAct } from '../offered-acts'
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
}

/** An act on a message that needs one sentence and nothing else. */
export function NoteForm({ view, spec: { act, words, send }, ...form }: NoteFormProps) {
  const kept = useKeptWords(view.id, act)
  return <SentenceForm {...{ ...form, kept, words }} send={(acting, typed) => send(acting, view, typed)} />
}
