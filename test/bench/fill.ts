import type { Message } from '#shared/messages/message'
import { pinnedNow } from '#test/support/pinned'
import { demoDocuments } from '../../cloudfunctions/local/demo/seed'
import { resident } from './main-job'

/** What a busy county has in hand at a time; history grows, the load does not: every open case has a date. */
const openAtOnce = 300
/** Every so many messages one by the resident who looks at his own. */
const everyOwn = 20
const batch = 5_000

function earlier(instant: string, days: number): string {
  return new Date(new Date(instant).getTime() - days * 86_400_000).toISOString()
}

/** A demo message again, under its own id, somewhere else and some days earlier. */
function copyOf(source: Message, index: number, place: { unitId: string; siteId: string }): Message {
  const { owner, closedAt, submittedAt } = source
  const ends: Record<string, string> = { station: place.siteId, township: place.unitId }
  const days = closedAt === null ? 0 : index % 3650
  const serial = String(index).padStart(6, '0')
  return {
    ...source,
    ...place,
    _id: `bench-${serial}`,
    requestId: `bench-${serial}`,
    queryCode: `B${serial}`,
    number: `2026-${place.siteId}-${serial}`,
    owner: { ...owner, id: ends[owner.kind] ?? owner.id },
    authorOpenid: index % everyOwn === 0 ? resident : `bench-author-${index % 997}`,
    submittedAt: earlier(submittedAt, days),
    closedAt: closedAt === null ? null : earlier(closedAt, days),
  }
}

/** `total` messages over all townships, made of the demo county's own; nearly all of them closed. */
export function* manyMessages(total: number): Generator<Message[]> {
  const { messages, county } = demoDocuments(pinnedNow)
  const units = county[0]?.units ?? []
  const closed = messages.filter(({ stage }) => stage === 'closed' || stage === 'archived')
  const open = messages.filter(({ closedAt, dueBy }) => closedAt === null && dueBy !== null)
  const one = (index: number): Message => {
    const sources = index < openAtOnce ? open : closed
    const source = sources[index % sources.length]
    const unit = units[index % units.length]
    if (!source || !unit) throw new Error('the demo county has no messages')
    return copyOf(source, index, { unitId: unit.id, siteId: unit.siteId })
  }
  for (let from = 0; from < total; from += batch) {
    yield Array.from({ length: Math.min(batch, total - from) }, (_, at) => one(from + at))
  }
}
