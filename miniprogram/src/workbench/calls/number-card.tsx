import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { phoneText } from '#shared/delivery/phone-number'
import { callPhone } from '../../platform/phone'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'

type NumberCardProps = { of: 'call' | 'phone'; id: string; why: string; onSeen?: () => void }

/** The number behind a reason: it is asked for one at a time, and who looked is kept. */
export function NumberCard({ of, id, why, onSeen }: NumberCardProps) {
  const reveal = useAction('delivery.reveal')
  const [reason, setReason] = useState(why)
  const [shown, setShown] = useState<Output<'delivery.reveal'> | null>(null)
  const look = async () => {
    const contact = await reveal.run({ of, id, reason: reason.trim() })
    if (!contact) return
    setShown(contact)
    onSeen?.()
  }
  if (shown) return <Contact {...shown} />
  return (
    <>
      <TextField
        label="为什么看号码"
        note="看一次记一笔：谁、什么时候、为什么。"
        maxLength={100}
        value={reason}
        onChange={setReason}
      />
      <FormFault fault={reveal.fault} />
      <Button
        variant="fill"
        icon="eye"
        busy={reveal.busy && '正在拿号码…'}
        missing={reason.trim().length < 2 && '先写为什么，再看号码'}
        onClick={() => void look()}
      >
        看号码
      </Button>
    </>
  )
}

function Contact({ name, phone, note }: Output<'delivery.reveal'>) {
  return (
    <Card tone="qing">
      <View className="stack">
        <View>
          <View className="lead strong">{name}</View>
          <View className="call-number">{phoneText(phone)}</View>
          {note && <View className="sub">{note}</View>}
        </View>
        <Button variant="fill" icon="phone" onClick={() => void callPhone(phone)}>
          打这个电话
        </Button>
      </View>
    </Card>
  )
}
