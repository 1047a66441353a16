import type { Suggestion } from '#shared/suggestions/suggestion'

/** What a suggestion is before anything happened to it. */
export const blankSuggestion: Omit<
  Suggestion,
  '_id' | 'requestId' | 'lead' | 'unitId' | 'siteId' | 'createdAt' | 'touchedAt' | 'demo'
> = {
  coSigners: [],
  title: '',
  situation: '',
  analysis: '',
  proposals: '',
  textVersion: 1,
  evidence: [],
  checklist: { ownMatter: null, forwarded: null, academic: null, product: null, empty: null, other: null },
  proposedUnit: null,
  confidential: false,
  state: 'drafting',
  reviews: [],
  assignment: null,
  objected: false,
  round: 1,
  pendingReply: null,
  replies: [],
  signatures: { unit: null, deputy: null },
  feedbacks: [],
  assessments: [],
  verified: null,
  ledgers: { congress: null, government: null },
  meetings: [],
  dueBy: null,
  alarmAt: null,
  rung: [],
  holders: [],
  linkDue: false,
  version: 0,
  history: [],
}
