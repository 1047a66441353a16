import type { CallOrder } from '#shared/delivery/call-order'
import type { Day } from '#shared/kernel/day'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Notice } from '#shared/notices/notice'
import type { DeputyGroup } from '#shared/deputies/deputy'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Cursor } from '#shared/kernel/cursor'
import { noNotice } from '#shared/notices/refusal'
import { _, count, find, isDuplicate, read, transaction, type Transaction } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

export interface Page {
  cursor: Cursor | null
  limit: number
}

/** Notices of the county and, when named, of one township, newest first. */
export function findNotices(unitId: string | null, now: Date, page: Page): Promise<Notice[]> {
  const shelves = unitId === null ? ['county'] : ['county', unitId]
  return find<Notice>('notices', {
    where: after(
      { shelf: _.in(shelves), publishedAt: _.lte(now.toISOString()) },
      { field: 'publishedAt', direction: 'desc', cursor: page.cursor },
    ),
    order: [
      ['publishedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: page.limit,
  })
}

export function readNotice(id: string): Promise<Notice | null> {
  return read<Notice>('notices', id)
}

/** Whose desk: equalities such as { desk: 'waiting', unitId: 'U05' }. */
export type DeskQuery = Readonly<Record<string, string | null>>

/** One list of an office's desk, what moved last first. */
export function findDesk(query: DeskQuery, { cursor, limit }: Page): Promise<Notice[]> {
  return find<Notice>('notices', {
    where: after({ ...query }, { field: 'touchedAt', direction: 'desc', cursor }),
    order: [
      ['touchedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

export function countDesk(query: DeskQuery): Promise<number> {
  return count('notices', { ...query })
}

/** Gatherings of a township and of the county from a day on, the nearest first. */
export function findGatherings(unitId: string, from: Day): Promise<Notice[]> {
  return find<Notice>('notices', {
    where: {
      'activity.day': _.gte(from),
      unitId: _.in([null, unitId]),
      state: _.in(['publishing', 'published']),
    },
    order: [['activity.day', 'asc']],
    limit: 50,
  })
}

/** Gatherings whose last day to answer is one of these. */
export function findAnsweredBy(days: readonly Day[]): Promise<Notice[]> {
  return find<Notice>('notices', {
    where: { 'activity.answerBy': _.in([...days]), state: _.in(['publishing', 'published']) },
    limit: 50,
  })
}

/** Saves a new draft once: the same request again answers the one that is there. */
export async function createNotice(notice: Notice): Promise<Notice> {
  try {
    await transaction((tx) => tx.insert('notices', [notice]))
    return notice
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const saved = await readNotice(notice._id)
    if (!saved) throw noNotice()
    return saved
  }
}

interface Decided {
  notice: Notice
  orders?: readonly CallOrder[]
  rows?: readonly OutboxRow[]
}

/**
 * Reads one notice, lets `decide` say what becomes of it, and writes it with its orders to call and whom it tells
 * in the same transaction. `decide` answers null to leave it as it is.
 */
export function changeNotice(
  id: string,
  decide: (notice: Notice, tx: Transaction) => Promise<Decided | null> | Decided | null,
): Promise<Notice> {
  return transaction(async (tx) => {
    const notice = await tx.read<Notice>('notices', id)
    if (!notice) throw noNotice()
    const decided = await decide(notice, tx)
    if (!decided) return notice
    await tx.replace('notices', decided.notice)
    await tx.insert('callOrders', decided.orders ?? [])
    await tx.insert('outbox', decided.rows ?? [])
    return decided.notice
  })
}

/** Approved ones whose time has come. */
export function findScheduled(now: Date, limit: number): Promise<Pick<Notice, '_id'>[]> {
  return find('notices', {
    where: { state: 'approved', publishAt: _.lte(now.toISOString()) },
    order: [['publishAt', 'asc']],
    limit,
    fields: ['_id'],
  })
}

export function readSession(id: string): Promise<ReceptionDay | null> {
  return read<ReceptionDay>('receptionDays', id)
}

/** A county has about ninety groups. */
export function findGroups(): Promise<DeputyGroup[]> {
  return find<DeputyGroup>('deputyGroups', { where: {}, limit: 1000 })
}
