import { dayOf } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import type { Message } from '#shared/messages/message'
import { countyOwner, isPresent, ownerKey } from '#shared/messages/owners'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'

type Unattended = Pick<Message, 'unitId' | 'unseen'>

/** Who stands above the desk at which it lies: the township, else the county. */
function officeAbove({ unitId, unseen }: Unattended, { county }: AsOf): string {
  const township = { kind: 'township', id: unitId } as const
  const above = unseen?.key === ownerKey(township) || unseen?.key === ownerKey(countyOwner)
  return !above && isPresent(township, county) ? ownerKey(township) : ownerKey(countyOwner)
}

/** At the end of a workday, one row for each office below which something lies unopened; another run makes the same. */
export function unattendedRows(messages: readonly Unattended[], asOf: AsOf): OutboxRow[] {
  const counts = new Map<string, number>()
  for (const message of messages) {
    const office = officeAbove(message, asOf)
    counts.set(office, (counts.get(office) ?? 0) + 1)
  }
  return [...counts].map(([recipient, n]) => {
    const unitId = recipient.slice(recipient.indexOf(':') + 1)
    return {
      _id: outboxId(unitId, `unattended.${dayOf(asOf.now)}`, recipient),
      recipient,
      event: 'messages.unattended',
      at: asOf.now.toISOString(),
      subject: { kind: 'place', id: unitId },
      title: `下班了，还有 ${n} 件没人看过或没人接`,
      text: '在工作台的“没人看过”“无人接手”里。请问一问，或转给别人。',
      urgency: 'soon',
      until: null,
      unitId,
      facts: { what: `${n} 件没人看过或没人接`, status: '没清空', from: '留言' },
      state: 'queued',
    }
  })
}
