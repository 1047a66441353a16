import { useState } from 'react'
import { View } from '@tarojs/components'
import { phoneText } from '#shared/delivery/phone-number'
import type { CallFault } from '../../platform/call-fault'
import { callPhone } from '../../platform/phone'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'

interface Contact {
  name: string
  phone: string
  note?: string
}

type NumberBehindReasonProps = {
  /** 看号码 */
  words: string
  why?: string
  note: string
  look: (reason: string) => Promise<Contact | undefined>
  busy: boolean
  fault: CallFault | undefined
}

/** A name and number behind a reason: asked for one at a time, and who looked is kept. */
export function NumberBehindReason({ words, why = '', note, look, busy, fault }: NumberBehindReasonProps) {
  const [reason, setReason] = useState(why)
  const [shown, setShown] = useState<Contact>()
  if (shown) return <Shown {...shown} />
  return (
    <>
      <TextField label={`为什么${words}`} note={note} maxLength={100} value={reason} onChange={setReason} />
      <FormFault fault={fault} />
      <Button
        variant="fill"
        icon="eye"
        busy={busy && '正在拿号码…'}
        missing={reason.trim().length < 2 && `先写为什么，再${words}`}
        onClick={() => void look(reason.trim()).then(setShown)}
      >
        {words}
      </Button>
    </>
  )
}

function Shown({ name, phone, note }: Contact) {
  return (
    <Card tone="qing">
      <View className="stack">
        <View>
          <View className="lead strong">{name}</View>
          <View className="call-number">{phone === '' ? '没留电话' : phoneText(phone)}</View>
          {note && <View className="sub">{note}</View>}
        </View>
        {phone !== '' && (
          <Button variant="fill" icon="phone" onClick={() => void callPhone(phone)}>
            打这个电话
          </Button>
        )}
      </View>
    </Card>
  )
}
