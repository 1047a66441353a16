import type { SuggestionView } from '#shared/suggestions/view'
import type { Acting } from '../../message/acting'
import { SentenceForm, type SentenceWords } from '../../message/forms/sentence-form'
import type { DrawnAct } from '../offered-acts'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

export interface WordsAct {
  act: DrawnAct
  words: SentenceWords
  /** Cannot be undone: the button stands out and is never red. */
  risky?: boolean
  send: (acting: Acting, view: SuggestionView, typed: string) => Promise<boolean>
}

/** An act on a suggestion that needs a few sentences and nothing else. */
export function WordsForm({ view, spec, ...form }: FormProps & { spec: WordsAct }) {
  const { act, words, risky, send } = spec
  const kept = useKeptWords(view.id, act)
  return (
    <SentenceForm
      {...{ ...form, kept, words }}
      variant={risky ? 'danger' : form.variant}
      send={(acting, typed) => send(acting, view, typed)}
    />
  )
}
