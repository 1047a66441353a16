import * as z from 'zod/mini'

/** The closed list of reasons for 不予受理; decline-words.ts says where each belongs instead. */
export const DeclineReason = z.enum([
  'litigation',
  'arbitration',
  'adminReview',
  'discipline',
  'alreadyInPetition',
  'alreadyConcluded',
  'secretOrPrivacy',
  'notPublicInterest',
  'outsideArea',
  'incomplete',
  'abusive',
])
export type DeclineReason = z.output<typeof DeclineReason>
