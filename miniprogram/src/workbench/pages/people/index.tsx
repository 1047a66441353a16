import { useState } from 'react'
import type { Output } from '#shared/contract'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Avatar } from '../../../ui/avatar'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { InviteCode, type Issued } from '../../people/invite-code'
import { InviteSheet } from '../../people/invite-sheet'
import { type Listed, peopleByRole, type RoleGroup } from '../../people/people-by-role'
import { PersonSheet } from '../../people/person-sheet'

/** 人员和身份: who may work here, new codes, ended roles. */
export default function PeoplePage() {
  const query = useQuery('people.list', {})
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <People list={query.data} refresh={query.retry} />}
      {!query.data && (query.fault ? <Fault title="名单没打开" query={query} /> : <Loading />)}
    </Page>
  )
}

type Open = { sheet: 'invite' } | { sheet: 'person'; person: Listed }

function People({ list, refresh }: { list: Output<'people.list'>; refresh: () => void }) {
  const [open, setOpen] = useState<Open | null>(null)
  const [issued, setIssued] = useState<Issued | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const close = () => setOpen(null)
  const onIssued = (next: Issued) => {
    setIssued(next)
    close()
    refresh()
  }
  const onRevoked = (words: string) => {
    setSaid(words)
    close()
    refresh()
  }
  return (
    <>
      {issued && <InviteCode issued={issued} onClose={() => setIssued(null)} />}
      {list.mayInvite.length > 0 && (
        <Button variant="primary" icon="add" onClick={() => setOpen({ sheet: 'invite' })}>
          邀请一个人
        </Button>
      )}
      {peopleByRole(list).map((group) => (
        <Group key={group.role} group={group} onOpen={(person) => setOpen({ sheet: 'person', person })} />
      ))}
      {open?.sheet === 'invite' && (
        <InviteSheet mayInvite={list.mayInvite} {...{ onIssued }} onClose={close} />
      )}
      {open?.sheet === 'person' && (
        <PersonSheet person={open.person} {...{ list, onIssued, onRevoked }} onClose={close} />
      )}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}

/** A township has about a hundred deputies, the county a thousand: those who joined come first, the rest in steps. */
const shownAtFirst = 10
const step = 40

function Group({ group, onOpen }: { group: RoleGroup; onOpen: (person: Listed) => void }) {
  const [shown, setShown] = useState(shownAtFirst)
  const people = [...group.people].sort((a, b) => Number(b.bound) - Number(a.bound))
  const hidden = people.length - shown
  return (
    <>
      <SectionTitle>{`${group.roleName}　${people.length}`}</SectionTitle>
      <Card flush>
        {people.slice(0, shown).map((person) => (
          <PersonRow key={person.id} person={person} onClick={() => onOpen(person)} />
        ))}
      </Card>
      {hidden > 0 && (
        <Button variant="tone" onClick={() => setShown(shown + step)}>
          {hidden > step ? `再看 ${step} 人，还有 ${hidden} 人` : `再看 ${hidden} 人`}
        </Button>
      )}
    </>
  )
}

function PersonRow({ person, onClick }: { person: Listed; onClick: () => void }) {
  return (
    <ListRow
      lead={<Avatar name={person.name} size="small" />}
      title={person.name}
      sub={person.title}
      below={!person.bound && <StatusTag icon="phone">还没绑定微信</StatusTag>}
      label={[person.name, person.title, !person.bound && '还没绑定微信'].filter(Boolean).join('，')}
      onClick={onClick}
    />
  )
}
