import type { Message, MessageStage } from '#shared/messages/message'
import type { StageCount } from '#shared/messages/queues/queue-counts'
import type { QueueQuery } from '#shared/messages/queues/queues'
import { _, aggregate, count, find } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'
import { openStages } from '#shared/messages/queues/open-stages'
import type { Page } from '#cloud/messages/store'

function conditionOf({ equals, in: { stage }, dueBefore }: QueueQuery): Record<string, unknown> {
  const due = dueBefore === undefined ? {} : { dueBy: _.lte(dueBefore) }
  return { ...equals, stage: stage.length === 1 ? stage[0] : _.in([...stage]), ...due }
}

/** One page of a queue, in the order the queue names. */
export function findQueue(query: QueueQuery, { cursor, limit }: Page): Promise<Message[]> {
  const [field, direction] =
    query.order === 'dueBy' ? (['dueBy', 'asc'] as const) : (['submittedAt', 'desc'] as const)
  return find<Message>('messages', {
    where: after(conditionOf(query), { field, direction, cursor }),
    order: [
      [field, direction],
      ['_id', direction],
    ],
    limit,
  })
}

/** How many open messages stand in each stage of a scope, told apart by lateness; one request. */
export function countStages(
  scope: Readonly<Record<string, string>>,
  { stages, soon }: { stages: readonly MessageStage[]; soon: string },
): Promise<StageCount[]> {
  return aggregate<StageCount>('messages', [
    ['match', { ...scope, stage: { $in: stages } }],
    [
      'group',
      {
        _id: {
          stage: '$stage',
          over: { $eq: ['$overdue', 'over'] },
          soon: { $and: [{ $gt: ['$dueBy', ''] }, { $lte: ['$dueBy', soon] }] },
        },
        n: { $sum: 1 },
      },
    ],
    ['limit', 200],
  ])
}

/** How many a query finds, from the keys of its index. */
export async function countQueue(query: QueueQuery): Promise<number> {
  const { equals, in: among, dueBefore } = query
  const due = dueBefore === undefined ? {} : { dueBy: { $lte: dueBefore } }
  const [row] = await aggregate<{ n: number }>('messages', [
    ['match', { ...equals, stage: { $in: among.stage }, ...due }],
    ['group', { _id: null, n: { $sum: 1 } }],
    ['limit', 1],
  ])
  return row?.n ?? 0
}

/** In which townships, and whose within them. */
export interface SearchPlace {
  unitIds: readonly string[]
  scope: Readonly<Record<string, string>>
}

/** Messages of some places that contain all the terms, newest first; reports have no terms. */
export function findByTerms(
  { unitIds, scope }: SearchPlace,
  terms: readonly string[],
  { cursor, limit }: Page,
): Promise<Message[]> {
  return find<Message>('messages', {
    where: after(
      { ...scope, unitId: _.in([...unitIds]), terms: _.all([...terms]) },
      { field: 'submittedAt', direction: 'desc', cursor },
    ),
    order: [
      ['submittedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** What is being handled and must be answered between two instants, the nearest first; the late are not among it. */
export function findNearDue({ from, to }: { from: string; to: string }, limit: number): Promise<Message[]> {
  const where = {
    stage: _.in(['inProgress', 'rehandling']),
    dueBy: _.gt(from).and(_.lte(to)),
    overdue: 'none',
  }
  return find<Message>('messages', { where, order: [['dueBy', 'asc']], limit })
}

/** How many that are not over are of a category, or with a unit. */
export function countOpen(where: Record<string, string>): Promise<number> {
  return count('messages', { ...where, stage: _.in([...openStages]) })
}

/** Supervised matters that are not over, the nearest due first. */
export function findSupervised(
  { unitIds, scope }: SearchPlace,
  stages: readonly MessageStage[],
  { cursor, limit }: Page,
): Promise<Message[]> {
  const where = { ...scope, supervised: true, unitId: _.in([...unitIds]), stage: _.in([...stages]) }
  return find<Message>('messages', {
    where: after(where, { field: 'dueBy', direction: 'asc', cursor }),
    order: [
      ['dueBy', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
}
