import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'

type View = Output<'mediations.get'>

const orUnnamed = (name: string) => (name === '' ? '没写姓名' : name)

/** Who the parties are; the township's office says why before it reads a name. */
export function Parties({ view, onLooked }: { view: View; onLooked: () => void }) {
  const reveal = useAction('mediations.reveal')
  const [named, setNamed] = useState<Output<'mediations.reveal'>['parties']>()
  const shown =
    view.view === 'keeper'
      ? view.parties.map(({ label, name }) => ({ term: label, value: orUnnamed(name) }))
      : view.parties.map(({ label, masked }, at) => ({
          term: label,
          value: orUnnamed(named?.[at]?.name ?? masked),
        }))
  const hidden =
    view.view === 'reader' && named === undefined && view.parties.some(({ masked }) => masked !== '')
  const look = async (reason: string) => {
    const told = await reveal.run({ id: view.id, reason })
    if (!told) return
    setNamed(told.parties)
    onLooked()
  }
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>几方</Heading>
        <FactTable facts={shown} />
        {hidden && <AskNames busy={reveal.busy} look={(reason) => void look(reason)} />}
        <FormFault fault={reveal.fault} />
      </View>
    </Card>
  )
}

function AskNames({ busy, look }: { busy: boolean; look: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  return (
    <>
      <TextField
        label="为什么看姓名"
        note="看一次记一笔，记的人看得到是谁、为什么。"
        maxLength={100}
        value={reason}
        onChange={setReason}
      />
      <Button
        variant="fill"
        icon="eye"
        busy={busy && '正在拿姓名…'}
        missing={reason.trim().length < 2 && '先写为什么，再看姓名'}
        onClick={() => look(reason.trim())}
      >
        看姓名
      </Button>
    </>
  )
}
