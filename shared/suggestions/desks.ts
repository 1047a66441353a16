import * as z from 'zod/mini'

/** One list of one hat; which hat has which is in desk-queries.ts. */
export const SuggestionDesk = z.enum([
  'coSign',
  'drafts',
  'toFeedback',
  'mine',
  'toReview',
  'toAssign',
  'toReceive',
  'toReply',
  'toOpine',
  'underWay',
  'toAssess',
  'promised',
  'toStrike',
  'done',
])
export type SuggestionDesk = z.output<typeof SuggestionDesk>
