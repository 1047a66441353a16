import type { Message } from '#shared/messages/message'
import type { UnattendedQuery } from '#shared/messages/clocks/unattended'
import { _, count, find, updateMany } from '#cloud/kernel/database'
import { logError } from '#cloud/kernel/log'
import { after } from '#cloud/kernel/page'
import type { Page } from '#cloud/messages/store'

function conditionOf({ unitIds, keys, before }: UnattendedQuery): Record<string, unknown> {
  return {
    unitId: _.in([...unitIds]),
    ...(keys && { 'unseen.key': _.in([...keys]) }),
    // Only what waits unopened is looked at, whichever desk is asked for.
    'unseen.since': before === undefined ? _.gt('') : _.lte(before),
  }
}

/** What waits unopened, the longest first. */
export async function findUnattended(query: UnattendedQuery, { cursor, limit }: Page): Promise<Message[]> {
  if (query.keys?.length === 0) return []
  return await find<Message>('messages', {
    where: after(conditionOf(query), { field: 'unseen.since', direction: 'asc', cursor }),
    order: [
      ['unseen.since', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
}

export async function countUnattended(query: UnattendedQuery): Promise<number> {
  return query.keys?.length === 0 ? 0 : await count('messages', conditionOf(query))
}

/**
 * Its office has opened it. One request beside the reads, once for every owner; if it has gone on to another office
 * meanwhile, that one still has to look. A read does not fail for it: whoever opens it next writes it.
 */
export async function markSeen({ _id, unseen }: Message): Promise<void> {
  if (!unseen) return
  try {
    await updateMany('messages', { _id, 'unseen.key': unseen.key }, { unseen: null })
  } catch (error) {
    logError(`messages.seen ${_id}`, error)
  }
}

/** What nobody has opened since an instant, and what lies at empty desks, for the end of the day; each once. */
export async function findUnattendedOfCounty(
  queries: readonly UnattendedQuery[],
  limit: number,
): Promise<Pick<Message, '_id' | 'unitId' | 'unseen'>[]> {
  const found = await Promise.all(queries.map((query) => findUnattended(query, { cursor: null, limit })))
  return [...new Map(found.flat().map((message) => [message._id, message])).values()]
}
