import type { Message } from '#shared/messages/message'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import type { Grant } from '#shared/people/person'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { queueCount } from '#shared/messages/queues/queue-counts'
import { filterChoices, isFiltered, narrowed, offeredPart } from '#shared/messages/queues/queue-filter'
import type { QueueFilter } from '#shared/messages/queues/queue-filter'
import {
  nearDueBy,
  queueNames,
  queueQuery,
  queueTone,
  queuesOf,
  scopesOf,
} from '#shared/messages/queues/queues'
import { isUnattended, unattendedQuery } from '#shared/messages/clocks/unattended'
import { placeName } from '#shared/people/place-name'
import { roleTitle } from '#shared/people/role-title'
import { type Desk, deskOf, itemsOf } from '#cloud/messages/desk'
import { countQueue, countStages, findQueue } from '#cloud/messages/queue/store'
import { countUnattended, findUnattended } from '#cloud/messages/unattended/store'

/** One queue of one grant with the counts of all its queues; in one round when it is named, else in two. */
export async function queue(input: ParsedInput<'messages.queue'>, context: Context) {
  const desk = await deskOf(context)
  const index = input.grant ?? 0
  const grant = desk.grants[index]
  if (!grant) throw new Fault('invalidInput', '这个身份已经不在了。请回到工作台再选一次。', 'grant')
  const counts = countQueues(grant, desk)
  const key = input.queue ?? firstBusy(grant, await counts)
  const choices = filterChoices(key, grant, desk)
  const filter = offeredPart(input.filter, choices)
  const asked = { ...input, key, grant, filter }
  const [found, all, matching] = await Promise.all([
    pageOfQueue(asked, desk),
    counts,
    countMatching(asked, desk),
  ])
  const cursorOf = (message: Message) => ({ key: sortedBy(message, key, { grant, desk }), id: message._id })
  const { rows, next } = pageOf(found, input.limit, cursorOf)
  return {
    grants: desk.grants.map((one, at) => ({
      index: at,
      roleName: roleTitle(one),
      placeName: placeName(one, desk.county),
    })),
    grant: index,
    queue: key,
    queues: queuesOf(grant).map((one) => {
      const count = all.get(one) ?? null
      return { key: one, name: queueNames[one], count, tone: queueTone(one, count ?? 0) }
    }),
    ...{ choices, filter, matching },
    items: itemsOf(rows, grant, desk),
    next,
  }
}

/** How many a narrowed queue holds; the finished are not counted. */
async function countMatching({ key, grant, filter }: Asked, desk: Desk): Promise<number | null> {
  const query = queueQuery(key, grant, desk)
  if (query === null || key === 'done' || !isFiltered(filter)) return null
  return await countQueue(narrowed(query, filter, desk))
}

/** Where a message stands in the order of its queue. */
function sortedBy(message: Message, key: QueueKey, { grant, desk }: { grant: Grant; desk: Desk }): string {
  if (isUnattended(key)) return message.unseen?.since ?? ''
  const byDue = queueQuery(key, grant, desk)?.order === 'dueBy'
  return (byDue ? message.dueBy : message.submittedAt) ?? ''
}

interface Asked {
  key: QueueKey
  grant: Grant
  filter: QueueFilter
  cursor?: string | undefined
  limit: number
}

function pageOfQueue({ key, grant, filter, cursor, limit }: Asked, desk: Desk) {
  const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const has = queuesOf(grant).includes(key)
  if (has && isUnattended(key)) return findUnattended(unattendedQuery(key, grant, desk), page)
  const query = queueQuery(key, grant, desk)
  if (!query) throw new Fault('invalidInput', '这个身份没有这一栏。请换一栏看。', 'queue')
  return findQueue(narrowed(query, filter, desk), page)
}

/** How many wait in each queue; finished ones and reports are not counted. */
async function countQueues(grant: Grant, desk: Desk): Promise<Map<QueueKey, number>> {
  const soon = nearDueBy(desk)
  const [counted, unattended] = await Promise.all([
    Promise.all(
      scopesOf(grant).map(async ({ scope, stages }) => ({
        scope,
        rows: await countStages(scope, { stages, soon }),
      })),
    ),
    Promise.all(
      queuesOf(grant)
        .filter(isUnattended)
        .map(async (key) => [key, await countUnattended(unattendedQuery(key, grant, desk))] as const),
    ),
  ])
  const counts = new Map<QueueKey, number>(unattended)
  for (const key of queuesOf(grant)) {
    const query = queueQuery(key, grant, desk)
    const { overdue: _over, ...scope } = query?.equals ?? {}
    const rows = counted.find((one) => JSON.stringify(one.scope) === JSON.stringify(scope))?.rows
    if (query && rows && key !== 'done' && key !== 'reports') counts.set(key, queueCount(key, query, rows))
  }
  return counts
}

function firstBusy(grant: Grant, counts: ReadonlyMap<QueueKey, number>): QueueKey {
  const keys = queuesOf(grant)
  return keys.find((key) => (counts.get(key) ?? 0) > 0) ?? keys[0] ?? 'done'
}

/** What has been reported to the county, the most urgent first. */
export async function escalated(input: ParsedInput<'messages.escalated'>, context: Context) {
  const desk = await deskOf(context)
  const grant = desk.grants.find((one) => one.role === 'countyOffice')
  if (!grant) throw new Fault('forbidden', '只有县人大代表工委能看这一栏。')
  const found = await pageOfQueue({ ...input, key: 'escalated', grant, filter: {} }, desk)
  const { rows, next } = pageOf(found, input.limit, ({ dueBy, _id }) => ({ key: dueBy ?? '', id: _id }))
  return { items: itemsOf(rows, grant, desk), next }
}
