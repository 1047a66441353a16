import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/text-area'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'
import { heirsOf, type Listed, type ListedGrant } from './people-by-role'

type RevokeDialogProps = {
  person: Listed
  grant: ListedGrant
  people: Listed[]
  onRevoked: (said: string) => void
  onClose: () => void
}

const office = { value: 'office', title: '交给上一级办公室' }

/** Ending a role cannot be undone; nothing is left without a hand. */
export function RevokeDialog({ person, grant, people, onRevoked, onClose }: RevokeDialogProps) {
  const revoke = useAction('people.revoke')
  const [reason, setReason] = useState('')
  const [heir, setHeir] = useState(office.value)
  const end = async () => {
    const { role, unitId } = grant
    const handOver = heir === office.value ? {} : { handOverTo: heir }
    const done = await revoke.run({ personId: person.id, role, unitId, reason: reason.trim(), ...handOver })
    if (done) onRevoked(doneWords(done))
  }
  return (
    <Dialog
      title={`收回${person.name}的“${grant.roleName}”？`}
      safe={{ words: '不收回', onClick: onClose }}
      risky={{
        words: '收回身份',
        onClick: () => void end(),
        busy: revoke.busy && '正在收回…',
        missing: reason.trim().length < 2 && '先写原因',
      }}
    >
      <View className="stack">
        <View>收回后，他马上看不到工作台。手上的事现在就交出去。</View>
        <HeirField {...{ person, grant, people, heir }} onChange={setHeir} />
        <TextArea
          label="原因"
          placeholder="例如：工作调动"
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <FormFault fault={revoke.fault} />
      </View>
    </Dialog>
  )
}

type HeirFieldProps = Pick<RevokeDialogProps, 'person' | 'grant' | 'people'> & {
  heir: string
  onChange: (heir: string) => void
}

function HeirField({ person, grant, people, heir, onChange }: HeirFieldProps) {
  const heirs = heirsOf(person, grant, people).map(({ id, name }) => ({ value: id, title: `交给${name}` }))
  return (
    <SelectField
      label="手上的事"
      placeholder="交给谁"
      choices={[office, ...heirs]}
      value={heir}
      onChange={onChange}
    />
  )
}

function doneWords({ handedOver, toName }: { handedOver: number; toName: string }): string {
  if (handedOver > 0) return `收回了。${handedOver} 件事交给了${toName}`
  return toName ? `收回了。手上的事由${toName}接着办` : '收回了'
}
