import { outboxId, OutboxRow } from '#shared/inbox/outbox-row'
import { blankSubscriber, Subscriber, type Template } from '#shared/inbox/subscriber'
import { pinnedNow } from '#test/support/pinned'

/** Something a resident is told: his message was accepted, a moment ago. */
export function aRow(over: Partial<OutboxRow> = {}): OutboxRow {
  const recipient = over.recipient ?? 'resident:o-author'
  return OutboxRow.parse({
    _id: outboxId(over.subject?.id ?? 'M1', 2, recipient),
    recipient,
    event: 'messages.accept',
    at: pinnedNow.toISOString(),
    subject: { kind: 'message', id: 'M1' },
    title: '收下了：巷口路灯不亮',
    text: '编号 2026-05-0001。办到哪一步，会告诉您。',
    urgency: 'soon',
    until: null,
    unitId: 'U05',
    facts: { what: '巷口路灯不亮', status: '已受理', from: '柳沟镇人大主席团' },
    state: 'queued',
    ...over,
  })
}

/** Somebody with so many pushes left of each kind named. */
export function aSubscriber(
  openid: string,
  left: Partial<Record<Template, number>> = {},
  over: Partial<Subscriber> = {},
): Subscriber {
  const quota = Object.fromEntries(
    Object.entries(left).map(([template, n]) => [
      template,
      { left: n, last: 'accept', at: pinnedNow.toISOString() },
    ]),
  )
  return Subscriber.parse({ ...blankSubscriber(openid), quota, ...over })
}
