import type { SuggestionAct, SuggestionState } from '#shared/suggestions/suggestion'

/** In which hand somebody holds a suggestion; hands.ts says who that is. */
export type Hand =
  | 'lead'
  /** Was asked to sign, whatever he answered. */
  | 'coSigner'
  | 'station'
  | 'township'
  | 'county'
  | 'leadUnit'
  | 'coUnit'
  | 'auditor'
  | 'system'

/** One line of the table. `same`: the state stays. */
export interface Way {
  from: readonly SuggestionState[]
  by: readonly Hand[]
  to: readonly SuggestionState[] | 'same'
}

const handling = ['inHandling', 'rehandling'] as const
const underWay = ['assigned', ...handling, 'replied', 'toAssess', 'promised', 'toStrike'] as const
const beforeTheEnd = [
  'drafting',
  'firstReview',
  'secondReview',
  'toAssign',
  'assigned',
  ...handling,
  'replied',
  'toAssess',
] as const

/** The life of a suggestion, line by line: whoever is not named may not, whatever is not listed cannot. */
const transitions = {
  draft: [{ from: ['drafting'], by: ['lead'], to: 'same' }],
  coSign: [{ from: ['drafting'], by: ['coSigner'], to: 'same' }],
  submit: [{ from: ['drafting'], by: ['lead'], to: ['firstReview'] }],
  review: [
    { from: ['firstReview'], by: ['station', 'township'], to: ['secondReview', 'drafting'] },
    { from: ['secondReview'], by: ['county'], to: ['toAssign', 'drafting'] },
  ],
  assign: [{ from: ['toAssign'], by: ['county'], to: ['assigned'] }],
  receive: [{ from: ['assigned'], by: ['leadUnit'], to: ['inHandling'] }],
  object: [{ from: ['assigned'], by: ['leadUnit'], to: ['toAssign'] }],
  coOpinion: [{ from: ['assigned', 'inHandling'], by: ['coUnit'], to: 'same' }],
  reply: [{ from: handling, by: ['leadUnit'], to: 'same' }],
  sign: [{ from: handling, by: ['leadUnit'], to: ['replied'] }],
  feedback: [{ from: ['replied'], by: ['lead'], to: ['toStrike', 'promised', 'rehandling', 'toAssess'] }],
  assess: [{ from: ['toAssess'], by: ['county'], to: ['rehandling', 'assessed'] }],
  recheck: [{ from: ['promised'], by: ['station', 'township', 'county'], to: ['toStrike', 'rehandling'] }],
  meeting: [{ from: underWay, by: ['station', 'township', 'county', 'leadUnit'], to: 'same' }],
  strikeOff: [{ from: ['toStrike'], by: ['county', 'leadUnit'], to: ['toStrike', 'struckOff'] }],
  withdraw: [{ from: beforeTheEnd, by: ['lead'], to: ['withdrawn'] }],
  timeout: [{ from: ['firstReview', 'secondReview', 'toAssign', ...underWay], by: ['system'], to: 'same' }],
} as const satisfies Record<SuggestionAct, readonly Way[]>

/** The lines of one act, as the general type. */
export function waysOf(act: SuggestionAct): readonly Way[] {
  return transitions[act]
}
