import type { HistoryRow, Message } from '#shared/messages/message'
import { _, find, read, replace } from '#cloud/kernel/database'

/**
 * A day's digest over the chains of all messages, in the order of their ids: what it had come to after each page,
 * so that a difference is found to within a page. `_id` is the day, '2026-02-11'.
 */
export interface AuditDigest {
  _id: string
  pages: { upTo: string; digest: string }[]
  messages: number
  done: boolean
}

/** As much of a message as a digest needs. */
export interface ChainedRow {
  _id: string
  history: Pick<HistoryRow, 'at'>[]
  chain: Message['chain']
}

export function readDigest(day: string): Promise<AuditDigest | null> {
  return read<AuditDigest>('auditDigests', day)
}

export function saveDigest(digest: AuditDigest): Promise<void> {
  return replace('auditDigests', digest)
}

/** The digests that are finished, the newest days first. */
export function findDigests(limit: number): Promise<AuditDigest[]> {
  return find<AuditDigest>('auditDigests', { where: { done: true }, order: [['_id', 'desc']], limit })
}

export function findChains(afterId: string, limit: number): Promise<ChainedRow[]> {
  return find<ChainedRow>('messages', {
    where: { _id: _.gt(afterId) },
    order: [['_id', 'asc']],
    limit,
    fields: ['_id', 'history.at', 'chain'],
  })
}

export function findHistories(afterId: string, limit: number) {
  return find<Pick<Message, '_id' | 'history' | 'chain' | 'status'>>('messages', {
    where: { _id: _.gt(afterId) },
    order: [['_id', 'asc']],
    limit,
    fields: ['_id', 'history', 'chain', 'status'],
  })
}
