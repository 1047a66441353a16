import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Unit, Village } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { outboxId } from '#shared/inbox/outbox-row'

interface Moved {
  village: Village
  to: Unit
  /** The station of the new area. */
  site: Pick<Site, '_id' | 'name'>
}

/** What followers of a village are told when it belongs to another station's area from now on; leads to that station. */
export function boundaryRow({ village, to, site }: Moved, now: Date): OutboxRow {
  const at = now.toISOString()
  const recipient = `followers:village:${village.id}`
  return {
    _id: outboxId(village.id, at, recipient),
    recipient,
    event: 'places.moveVillage',
    at,
    subject: { kind: 'place', id: site._id },
    title: `${village.name}改归${to.name}了`,
    text: `以后留言、约见都找${site.name}。已经在办的事不变，还由原来的人办完。`,
    urgency: 'digest',
    until: null,
    unitId: to.id,
    facts: { what: village.name, from: to.officeName },
    state: 'queued',
  }
}
