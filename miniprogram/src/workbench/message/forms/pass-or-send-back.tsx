import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Draft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { type Acting, useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'

interface PassWords {
  pass: { button: string; busy: string }
  /** `first` opens the field, `button` sends it back. */
  back: {
    first: string
    button: string
    label: string
    placeholder: string
    note: string
    maxLength: number
    missing: string
  }
}

interface Decided {
  pass: boolean
  /** What is wrong; typed by whoever passes it as well, if he changed his mind. */
  note: string
}

interface PassOrSendBackProps extends Pick<FormProps, 'host' | 'variant' | 'close'> {
  kept: Draft<string>
  words: PassWords
  decide: (acting: Acting, decided: Decided) => Promise<boolean>
}

/** A second person reads what somebody wrote: on it goes, or back with what is wrong. */
export function PassOrSendBack({ host, variant, close, kept, words, decide }: PassOrSendBackProps) {
  const acting = useActing(host)
  const [sendingBack, setSendingBack] = useState(false)
  const note = kept.value.trim()
  const settle = async (pass: boolean) => {
    if (!(await decide(acting, { pass, note }))) return
    kept.discard()
    setSendingBack(false)
    close()
  }
  const { label, placeholder, note: reader, maxLength } = words.back
  return (
    <View className="stack">
      {sendingBack && (
        <TextArea
          {...{ label, placeholder, maxLength }}
          note={reader}
          value={kept.value}
          onChange={kept.change}
        />
      )}
      <FormFault fault={acting.fault} />
      <Buttons
        {...{ words, variant, sendingBack }}
        busy={acting.busy}
        empty={note.length < 2}
        turn={setSendingBack}
        settle={(pass) => void settle(pass)}
      />
    </View>
  )
}

interface ButtonsProps extends Pick<PassOrSendBackProps, 'words' | 'variant'> {
  sendingBack: boolean
  busy: boolean
  empty: boolean
  turn: (sendingBack: boolean) => void
  settle: (pass: boolean) => void
}

function Buttons({ words: { pass, back }, variant, sendingBack, busy, empty, turn, settle }: ButtonsProps) {
  return sendingBack ? (
    <View className="buttons">
      <Button variant="neutral" onClick={() => turn(false)}>
        先不退
      </Button>
      <Button
        variant="danger"
        busy={busy && '正在退回…'}
        missing={empty && back.missing}
        onClick={() => settle(false)}
      >
        {back.button}
      </Button>
    </View>
  ) : (
    <View className="buttons">
      <Button variant="second" onClick={() => turn(true)}>
        {back.first}
      </Button>
      <Button variant={variant} busy={busy && pass.busy} onClick={() => settle(true)}>
        {pass.button}
      </Button>
    </View>
  )
}
