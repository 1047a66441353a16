import type { SuggestionState } from '#shared/suggestions/suggestion'

/** What comes after the state a suggestion is in, for whoever reads it. */
export const nextWords = {
  drafting: '写好、联名的代表都答复了，就能交上去。',
  firstReview: '联络站或乡镇人大先看一遍，通过后县里再看。',
  secondReview: '县人大代表工委再看一遍，通过后交给单位办。',
  toAssign: '县里定由哪个单位办，从定的那天起算期限。',
  assigned: '单位签收、在自己的台账上记一笔，就开始办。',
  inHandling: '单位写好答复，主要负责人签字，再送给代表看。',
  replied: '代表看过答复，说满不满意，签字。',
  rehandling: '代表不满意，单位正在再办一次。',
  toAssess: '办了两次代表还不满意，由县人大来定。',
  promised: '到说好的日子，去看一看做到没有。',
  toStrike: '核实办成了，人大、政府两本台账都销号。',
  struckOff: '两本台账都销了号，这件办完了。',
  assessed: '县人大评过了，不再办。两本台账上留着。',
  withdrawn: '代表书面撤回了，不再办。',
} as const satisfies Record<SuggestionState, string>
