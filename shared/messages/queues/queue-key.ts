import * as z from 'zod/mini'

/** The workbench's queues; which role has which, and how each is read, is in queues.ts. */
export const QueueKey = z.enum([
  'toScreen',
  'toAccept',
  'toAssign',
  'toApprove',
  'nearDue',
  'inProgress',
  'needsInfo',
  'waitingRating',
  'withMe',
  'watching',
  'toSign',
  'toHandle',
  'waitingApproval',
  'assisting',
  'escalated',
  'overdue',
  'promised',
  'unowned',
  'unread',
  'reports',
  'done',
])
export type QueueKey = z.output<typeof QueueKey>
