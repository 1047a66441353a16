import type { Instant } from '#shared/kernel/field'
import type { AskResult, Subscriber, Template } from '#shared/inbox/subscriber'

/** A phone that sends an answer again does so within its next few asks. */
const remembered = 20

interface Answered {
  requestId: string
  results: Readonly<Partial<Record<Template, AskResult>>>
}

/**
 * The subscriber after one popup: each accept is one push more, a refusal takes nothing away that was given before.
 * A request that was counted changes nothing.
 */
export function keepAsks(
  subscriber: Subscriber,
  { requestId, results }: Answered,
  at: Instant,
): Subscriber | null {
  if (subscriber.asks.includes(requestId)) return null
  const quota = { ...subscriber.quota }
  for (const [template, last] of Object.entries(results) as [Template, AskResult][]) {
    const left = (quota[template]?.left ?? 0) + (last === 'accept' ? 1 : 0)
    quota[template] = { left, last, at }
  }
  return { ...subscriber, quota, asks: [requestId, ...subscriber.asks].slice(0, remembered) }
}
