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
