import type { MessageStage } from '#shared/messages/message'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import type { QueueQuery } from '#shared/messages/queues/queues'

/** One row of the counting query: how many stand in a stage, late or nearly so. */
export interface StageCount {
  _id: { stage: MessageStage; over: boolean; soon: boolean }
  n: number
}

/** How many a queue holds, from the counts of its scope. */
export function queueCount(key: QueueKey, query: QueueQuery, rows: readonly StageCount[]): number {
  return rows
    .filter(({ _id }) => query.in.stage.includes(_id.stage))
    .filter(({ _id }) => key !== 'overdue' || _id.over)
    .filter(({ _id }) => query.dueBefore === undefined || _id.soon)
    .reduce((sum, { n }) => sum + n, 0)
}
