import type { OutboxRow } from '#shared/inbox/outbox-row'
import { outboxId } from '#shared/inbox/outbox-row'
import type { Site } from '#shared/stations/site'

export interface RuleChange {
  site: Site
  /** The site's new version, which makes the row one of its kind. */
  step: string
  /** '每月15日 上午 9:00–11:00' */
  ruleText: string
  byName: string
  now: Date
}

/** Tells a station that its reception day is another one from now on. */
export function ruleRow({ site, step, ruleText, byName, now }: RuleChange): OutboxRow {
  const recipient = `station:${site._id}`
  return {
    _id: outboxId(`rule:${site._id}`, step, recipient),
    recipient,
    event: 'reception.ruleChanged',
    at: now.toISOString(),
    subject: { kind: 'place', id: site._id },
    title: '接待日改了',
    text: `${byName}定的：${ruleText}。以后的接待日已照新的排，公布过的请您看一看。`,
    urgency: 'digest',
    until: null,
    unitId: site.unitId,
    state: 'queued',
  }
}
