import { Delivery } from '#shared/delivery/delivery'

/** A push about a moved session of 柳沟镇 that was never tried, because he never pressed 允许. */
export function aDelivery(over: Partial<Delivery> = {}): Delivery {
  const recipient = over.recipient ?? 'resident:o-1'
  const subject = over.subject ?? { kind: 'reception', id: 'S-1' }
  const openid = over.openid === undefined ? 'o-1' : over.openid
  const outboxId = over.outboxId ?? `${subject.id}:moved:${recipient}`
  return Delivery.parse({
    _id: `${outboxId}>${openid ?? ''}`,
    outboxId,
    subject,
    unitId: 'U05',
    event: 'reception.moved',
    recipient,
    openid,
    personId: null,
    title: '接待日改到2月24日',
    text: '原定2月15日，时间地点不变。',
    facts: {},
    templates: ['duty'],
    template: null,
    page: '',
    urgency: 'soon',
    at: '2026-02-10T01:00:00.000Z',
    sendAt: '2026-02-10T01:00:00.000Z',
    until: '2026-02-24T01:00:00.000Z',
    state: 'notPushed',
    reason: 'notAsked',
    attempts: 0,
    answer: '',
    claimedBy: null,
    claimedUntil: null,
    inDigestOf: null,
    doneAt: '2026-02-10T01:00:00.000Z',
    callBy: '2026-02-11T01:00:00.000Z',
    ...over,
  })
}
