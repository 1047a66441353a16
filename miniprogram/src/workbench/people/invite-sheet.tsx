import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import type { GrantedRole } from '#shared/people/role'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'
import { DeputyField, type PickedDeputy } from './deputy-field'
import type { Issued } from './invite-code'

type InviteSheetProps = {
  mayInvite: Output<'people.list'>['mayInvite']
  onIssued: (issued: Issued) => void
  onClose: () => void
}

/** A role, a place and a name; a deputy is picked from the county's list, never typed. */
export function InviteSheet({ mayInvite, onIssued, onClose }: InviteSheetProps) {
  const invite = useAction('people.invite')
  const chosen = useRoleAndPlace(mayInvite)
  const { role, place } = chosen
  const [name, setName] = useState('')
  const [deputy, setDeputy] = useState<PickedDeputy | null>(null)
  const who = role?.role === 'deputy' ? (deputy?.name ?? '') : name.trim()
  const send = async () => {
    if (!role || !place) return
    const picked = role.role === 'deputy' && deputy ? { deputyId: deputy.id } : {}
    const issued = await invite.run({ name: who, role: role.role, unitId: place, ...picked })
    if (issued) onIssued({ ...issued, name: who })
  }
  return (
    <Sheet title="邀请一个人" onClose={onClose}>
      <View className="stack">
        <RoleFields mayInvite={mayInvite} chosen={chosen} />
        {role?.role === 'deputy' && place && (
          <DeputyField key={place} unitId={place} value={deputy} onChange={setDeputy} />
        )}
        {role && role.role !== 'deputy' && (
          <TextField label="姓名" placeholder="他的姓名" maxLength={20} value={name} onChange={setName} />
        )}
        <FormFault fault={invite.fault} />
        <Button
          variant="fill"
          busy={invite.busy && '正在出邀请码…'}
          missing={!role ? '先选身份' : !place ? '先选地方' : who.length < 2 && '先写是谁'}
          onClick={() => void send()}
        >
          出一个邀请码
        </Button>
      </View>
    </Sheet>
  )
}

type RoleFieldsProps = Pick<InviteSheetProps, 'mayInvite'> & { chosen: ReturnType<typeof useRoleAndPlace> }

function RoleFields({ mayInvite, chosen: { role, place, chooseRole, choosePlace } }: RoleFieldsProps) {
  return (
    <>
      <SelectField
        label="什么身份"
        placeholder="选一个身份"
        choices={mayInvite.map((one) => ({ value: one.role, title: one.roleName }))}
        value={role?.role ?? null}
        onChange={(next) => chooseRole(next as GrantedRole)}
      />
      {role && role.places.length > 1 && (
        <SelectField
          label="在哪里"
          placeholder="选一个地方"
          choices={role.places.map((one) => ({ value: one.id, title: one.name }))}
          value={place}
          onChange={choosePlace}
        />
      )}
    </>
  )
}

/** Where there is only one place it is chosen by itself; another role starts without a place. */
function useRoleAndPlace(mayInvite: InviteSheetProps['mayInvite']) {
  const [chosen, setChosen] = useState<GrantedRole | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const role = mayInvite.find((one) => one.role === chosen)
  const only = role?.places.length === 1 ? role.places[0]?.id : undefined
  const chooseRole = (next: GrantedRole) => {
    setChosen(next)
    setAt(null)
  }
  return { role, place: only ?? at, chooseRole, choosePlace: setAt }
}
