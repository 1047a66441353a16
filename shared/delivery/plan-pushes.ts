import type { Delivery, DeliveryState, NotPushedReason } from '#shared/delivery/delivery'
import type { Reach } from '#shared/delivery/reach'
import type { Template } from '#shared/inbox/subscriber'
import { groupBy } from '#shared/kernel/group-by'
import { templateFor, whyNot } from '#shared/delivery/may-push'
import { inboxPage } from '#shared/delivery/push-page'
import { pushTime } from '#shared/delivery/push-time'
import { templateFields, type Said, type TemplateFields } from '#shared/delivery/template-fields'
import { blankSubscriber, type Subscriber } from '#shared/inbox/subscriber'

/** live: production · allow: only the county's list · off: nobody, and it is said so. */
export type Messaging = 'live' | 'allow' | 'off'

/** One call to WeChat, which carries one delivery or a whole day's; the first is named by the others. */
export interface Push {
  ids: readonly [string, ...string[]]
  openid: string
  template: Template
  templateId: string
  page: string
  data: TemplateFields
  /** Tries before this one. */
  attempts: number
}

/** Deliveries that end, or wait on, without a call. */
export interface Settled {
  ids: string[]
  set: { state: DeliveryState; reason?: NotPushedReason | null; sendAt?: string }
}

export interface Plan {
  pushes: Push[]
  settled: Settled[]
}

export interface Planning {
  now: Date
  reach: Reach
  messaging: Messaging
  subscribers: ReadonlyMap<string, Subscriber>
}

/** What is due now, at most one push for each person; what is neither pushed nor settled waits for the next round. */
export function planPushes(due: readonly Delivery[], planning: Planning): Plan {
  const plan: Plan = { pushes: [], settled: [] }
  const byPerson = groupBy(due, ({ openid }) => openid ?? '')
  for (const [openid, deliveries] of byPerson) planFor(openid, deliveries, { plan, planning })
  return plan
}

interface Drafting {
  plan: Plan
  planning: Planning
}

function planFor(openid: string, deliveries: readonly Delivery[], { plan, planning }: Drafting): void {
  const subscriber = planning.subscribers.get(openid) ?? blankSubscriber(openid)
  const ready = deliveries.filter((delivery) => {
    const settled = settle(delivery, subscriber, planning)
    if (settled) plan.settled.push({ ids: [delivery._id], set: settled })
    return settled === null
  })
  const [first] = ready
  if (first === undefined) return
  const together = ready.filter((other) => goesWith(other, first, subscriber))
  const template = templateFor(first.templates, subscriber)
  if (template === null) return
  const ids = [first._id, ...together.filter(({ _id }) => _id !== first._id).map(({ _id }) => _id)] as const
  plan.pushes.push(pushOf({ first, together, ids, template, openid }, planning.reach))
}

/** What becomes of a delivery without a call; null: it is to be pushed. */
function settle(delivery: Delivery, subscriber: Subscriber, planning: Planning): Settled['set'] | null {
  const { now, reach, messaging } = planning
  const at = now.toISOString()
  if (delivery.until !== null && delivery.until <= at) return { state: 'notPushed', reason: 'tooLate' }
  const reason = whyNot(delivery.templates, subscriber)
  if (reason !== null) return { state: 'notPushed', reason }
  if (messaging === 'off' || (messaging === 'allow' && !reach.allow.includes(subscriber._id)))
    return { state: 'withheld' }
  const { settings } = subscriber
  const urgency = delivery.urgency === 'digest' ? 'soon' : delivery.urgency
  const sendAt = pushTime(at, { urgency, settings, until: delivery.until, digestAt: reach.digestAt })
  return sendAt > at ? { state: 'queued', sendAt } : null
}

/**
 * One push for the day's digest, and for all that an officer is told at the same time: at six in the evening many
 * clocks run out, and each push is an ask. One also for a step that reached somebody by two ways.
 */
function goesWith(other: Delivery, first: Delivery, { settings }: Subscriber): boolean {
  if (other === first) return true
  const isOfficer = first.personId !== null && first.urgency !== 'now'
  const together = isOfficer || first.urgency === 'digest'
  if (settings.digest && together && other.urgency === first.urgency) return true
  return other.subject.id === first.subject.id && other.event === first.event && other.at === first.at
}

interface Grouped {
  first: Delivery
  together: readonly Delivery[]
  ids: Push['ids']
  template: Template
  openid: string
}

function pushOf({ first, together, ids, template, openid }: Grouped, { templates }: Reach): Push {
  const matters = new Set(together.map(({ subject, event, at }) => `${subject.id} ${event} ${at}`)).size
  const one = matters === 1
  return {
    ...{ ids, openid, template },
    templateId: templates[template].id,
    page: one ? first.page : inboxPage,
    data: templateFields(templates[template], one ? first : digestOf(together, matters)),
    attempts: Math.max(...together.map(({ attempts }) => attempts)),
  }
}

/** '3 条新消息': the newest is named, the rest is in the inbox. */
function digestOf(together: readonly Delivery[], matters: number): Said {
  const newest = together.reduce((last, each) => (each.at > last.at ? each : last))
  return {
    title: `${matters} 条新消息`,
    text: `点开看收件箱。最新：${newest.title}`,
    facts: { status: '有新消息', ...(newest.facts.from !== undefined && { from: newest.facts.from }) },
    at: newest.at,
  }
}
