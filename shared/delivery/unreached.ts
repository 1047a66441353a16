import type { CallReason } from '#shared/delivery/call'
import type { Delivery, DeliveryState, NotPushedReason } from '#shared/delivery/delivery'
import type { Instant } from '#shared/kernel/field'
import { callRuleOf } from '#shared/delivery/call-rules'

const reasonOfState = {
  sent: 'unopened',
  refused: 'refused',
  failed: 'failed',
  gaveUp: 'failed',
  queued: 'failed',
  sending: 'unconfirmed',
  unconfirmed: 'unconfirmed',
  withheld: 'withheld',
  notPushed: 'notAsked',
} as const satisfies Record<DeliveryState, CallReason>

const reasonOfNotPushed = {
  notAsked: 'notAsked',
  usedUp: 'usedUp',
  refusedBefore: 'refused',
  switchedOff: 'switchedOff',
  notBound: 'notBound',
  tooLate: 'tooLate',
} as const satisfies Record<NotPushedReason, CallReason>

type Tried = Pick<Delivery, 'event' | 'openid' | 'state' | 'reason' | 'at'>

/**
 * Why somebody is to be called whose every delivery of one row is given; null when he was reached: he opened his
 * inbox since, or a push arrived where a push is enough. `openedAt` by openid.
 */
export function unreachedBecause(
  deliveries: readonly Tried[],
  openedAt: ReadonlyMap<string, Instant | null>,
): CallReason | null {
  const [first] = deliveries
  const rule = first && callRuleOf(first.event)
  if (!first || !rule) return null
  if (deliveries.some(({ openid, at }) => hasOpened(openid, at, openedAt))) return null
  const pushed = deliveries.some(({ state }) => state === 'sent')
  if (pushed) return rule.reached === 'push' ? null : 'unopened'
  return first.reason === null ? reasonOfState[first.state] : reasonOfNotPushed[first.reason]
}

export function hasOpened(
  openid: string | null,
  since: Instant,
  openedAt: ReadonlyMap<string, Instant | null>,
): boolean {
  const at = openid === null ? null : (openedAt.get(openid) ?? null)
  return at !== null && at >= since
}
