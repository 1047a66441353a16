import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { type Acting, useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

/** The answer stands above; it goes to the author, or back to the unit with what is wrong. */
export function ApproveForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const [sendingBack, setSendingBack] = useState(false)
  const kept = useKeptWords(view.id, 'approveReply')
  const note = kept.value.trim()
  const decide = async (approve: boolean) => {
    const input = { id: view.id, version: view.version, approve, note: approve ? '' : note }
    const said = approve ? '答复发给群众了' : '退回单位重写了'
    if (!(await acting.run('messages.approveReply', input, { said, typed: note }))) return
    kept.discard()
    setSendingBack(false)
    close()
  }
  return (
    <View className="stack">
      {sendingBack && (
        <TextArea
          label="要怎么改"
          placeholder="例如：没写哪天修好，请写明"
          note="只有承办单位看得到。"
          maxLength={500}
          value={kept.value}
          onChange={kept.change}
        />
      )}
      <FormFault fault={acting.fault} />
      <ApproveButtons
        {...{ acting, note, variant, sendingBack }}
        turn={setSendingBack}
        decide={(approve) => void decide(approve)}
      />
    </View>
  )
}

interface ApproveButtonsProps extends Pick<FormProps, 'variant'> {
  acting: Acting
  note: string
  sendingBack: boolean
  turn: (sendingBack: boolean) => void
  decide: (approve: boolean) => void
}

function ApproveButtons({ acting, note, variant, sendingBack, turn, decide }: ApproveButtonsProps) {
  return sendingBack ? (
    <View className="buttons">
      <Button variant="neutral" onClick={() => turn(false)}>
        先不退
      </Button>
      <Button
        variant="danger"
        busy={acting.busy && '正在退回…'}
        missing={note.length < 2 && '先写要怎么改'}
        onClick={() => decide(false)}
      >
        退回重写
      </Button>
    </View>
  ) : (
    <View className="buttons">
      <Button variant="second" onClick={() => turn(true)}>
        退回重写
      </Button>
      <Button variant={variant} busy={acting.busy && '正在发给群众…'} onClick={() => decide(true)}>
        同意，发给群众
      </Button>
    </View>
  )
}
