import type { MessageStatus } from '#shared/messages/message'

/** Statuses in which somebody still has something to do. */
export const openStatuses = [
  'submitted',
  'screening',
  'needsInfo',
  'accepted',
  'assigned',
  'inProgress',
  'replied',
  'rehandling',
  'escalated',
  'merged',
] as const satisfies readonly MessageStatus[]

/** Statuses in which a message can still be handled: what is put together with it gets its answer. */
export const primaryStatuses: readonly MessageStatus[] = [
  'submitted',
  'accepted',
  'assigned',
  'inProgress',
  'rehandling',
  'escalated',
]
