import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Draft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { type Acting, useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'

export interface SentenceWords {
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

interface SentenceFormProps extends Pick<FormProps, 'host' | 'close'> {
  /** `danger` where it cannot be undone. */
  variant: FormProps['variant'] | 'danger'
  kept: Draft<string>
  /** Under the field: sentences to choose from. */
  offered?: ReactNode
  /** What else stands in the way of sending what is typed. */
  missingIn?: (typed: string) => string | false
  words: SentenceWords
  send: (acting: Acting, typed: string) => Promise<boolean>
}

/** An act that needs a sentence or two and nothing else. */
export function SentenceForm({ host, variant, close, kept, words, send, ...rest }: SentenceFormProps) {
  const acting = useActing(host)
  const typed = kept.value.trim()
  const run = async () => {
    if (!(await send(acting, typed))) return
    kept.discard()
    close()
  }
  const { label, placeholder, note, missing, maxLength, button, busy } = words
  return (
    <View className="stack">
      <TextArea {...{ label, placeholder, note, maxLength }} value={kept.value} onChange={kept.change} />
      {rest.offered}
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && busy}
        missing={(typed.length < 2 && missing) || rest.missingIn?.(typed)}
        onClick={() => void run()}
      >
        {button}
      </Button>
    </View>
  )
}
