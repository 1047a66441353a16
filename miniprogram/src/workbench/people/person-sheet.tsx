import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { FormFault } from '../message/forms/form-fault'
import type { Issued } from './invite-code'
import { endableGrants, type Listed, type ListedGrant } from './people-by-role'
import { RevokeDialog } from './revoke-dialog'

type PersonSheetProps = {
  person: Listed
  list: Output<'people.list'>
  onIssued: (issued: Issued) => void
  onRevoked: (said: string) => void
  onClose: () => void
}

/** One person: a new code for a new phone, and the end of each role that the reader may end. */
export function PersonSheet({ person, list, onIssued, onRevoked, onClose }: PersonSheetProps) {
  const invite = useAction('people.invite')
  const [ending, setEnding] = useState<ListedGrant | null>(null)
  const endable = endableGrants(person, list.mayInvite)
  const rebind = async () => {
    const issued = await invite.run({ personId: person.id })
    if (issued) onIssued({ ...issued, name: person.name })
  }
  if (ending) {
    return (
      <RevokeDialog
        {...{ person, onRevoked }}
        grant={ending}
        people={list.people}
        onClose={() => setEnding(null)}
      />
    )
  }
  return (
    <Sheet title={person.name} onClose={onClose}>
      <View className="stack">
        <View className="sub">{person.grants.map(grantText).join('；')}</View>
        <View className="sub">
          {person.bound ? '已经绑定微信。换手机时，出一个新码给他。' : '还没绑定微信。出一个码给他。'}
        </View>
        <FormFault fault={invite.fault} />
        <Button variant="fill" busy={invite.busy && '正在出邀请码…'} onClick={() => void rebind()}>
          {person.bound ? '换手机，出一个新码' : '出一个邀请码'}
        </Button>
        {endable.map((grant) => (
          <Button key={`${grant.role}-${grant.unitId}`} variant="danger" onClick={() => setEnding(grant)}>
            {`收回“${grantText(grant)}”`}
          </Button>
        ))}
      </View>
    </Sheet>
  )
}

export function grantText({ placeName, roleName }: ListedGrant): string {
  return `${placeName} · ${roleName}`
}
