import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { FanOut, Notice } from '#shared/notices/notice'
import type { NoticeReading } from '#shared/notices/reading'
import { _, aggregate, find, isDuplicate, transaction, updateMany } from '#cloud/kernel/database'

/** Notices in the middle of being told to their audience. */
export function findTelling(limit: number): Promise<Notice[]> {
  return find<Notice>('notices', {
    where: { 'fanOut.phase': _.in(['followers', 'deputies', 'staff', 'readers']) },
    limit,
  })
}

/** Those of these rows that are written already. */
export async function rowsThere(ids: readonly string[]): Promise<Set<string>> {
  const found = await find<OutboxRow>('outbox', {
    where: { _id: _.in([...ids]) },
    limit: Math.max(ids.length, 1),
    fields: ['_id'],
  })
  return new Set(found.map(({ _id }) => _id))
}

/** WeChats that opened a notice, behind the last one of the page before. */
export function findReaders(noticeId: string, after: string, limit: number): Promise<NoticeReading[]> {
  return find<NoticeReading>('noticeReadings', {
    where: { noticeId, _id: _.gt(after) },
    order: [['_id', 'asc']],
    limit,
  })
}

const same = (a: FanOut | null, b: FanOut | null) =>
  a?.what === b?.what && a?.phase === b?.phase && a?.cursor === b?.cursor

/**
 * Writes one page of rows and how far the telling has come, both or neither. Null when somebody else was here
 * first: another timer, or a recall. Five requests, whatever the audience.
 */
export function savePage(
  notice: Notice,
  rows: readonly OutboxRow[],
  goOn: (current: Notice) => Notice,
): Promise<Notice | null> {
  return transaction(async (tx) => {
    const current = await tx.read<Notice>('notices', notice._id)
    if (!current || !same(current.fanOut, notice.fanOut)) return null
    const next = goOn(current)
    await tx.insert('outbox', rows)
    await tx.replace('notices', next)
    return next
  })
}

/** Writes rows that are not there yet; two timers at once write them once. */
export async function saveRows(rows: readonly OutboxRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const there = await rowsThere(rows.map(({ _id }) => _id))
  const missing = rows.filter(({ _id }) => !there.has(_id))
  try {
    if (missing.length > 0) await transaction((tx) => tx.insert('outbox', missing))
  } catch (error) {
    if (isDuplicate(error)) return 0
    throw error
  }
  return missing.length
}

export interface StateCount {
  _id: { state: string; attempts: number; reason: string | null }
  count: number
}

/** How the pushes of a notice stand, counted by state and tries. */
export function countDeliveries(noticeId: string): Promise<StateCount[]> {
  return aggregate<StateCount>('deliveries', [
    ['match', { 'subject.id': noticeId }],
    ['group', { _id: { state: '$state', attempts: '$attempts', reason: '$reason' }, count: { $sum: 1 } }],
    ['limit', 100],
  ])
}

/** What was taken back is of no use from now on: pushes that have not gone out yet stay where they are. */
export async function stopPushes(noticeId: string, at: string): Promise<void> {
  const rows = _.gte(`${noticeId}:published:`).and(_.lt(`${noticeId}:published;`))
  await updateMany('outbox', { _id: rows, state: 'queued' }, { until: at })
  const told = {
    'subject.id': noticeId,
    state: 'queued',
    event: _.in(['notices.published', 'notices.activity']),
  }
  await updateMany('deliveries', told, { until: at })
}
