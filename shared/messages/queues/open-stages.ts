import type { MessageStage } from '#shared/messages/message'

/** Somebody still has something to do with it. */
export const openStages = [
  'submitted',
  'screening',
  'needsInfo',
  'withDeputy',
  'toAssign',
  'assigned',
  'inProgress',
  'rehandling',
  'pendingReply',
  'replied',
  'escalated',
  'merged',
  'promised',
] as const satisfies readonly MessageStage[]
