import type { SuggestionState } from '#shared/suggestions/suggestion'

/** What comes after the turn it is in; where nobody's clock runs, where it stands. */
export const nextWords = {
  drafting: '写好、联名的代表都答复了，就能交上去。',
  firstReview: '通过后，县人大代表工委再看一遍。',
  secondReview: '通过后，县里定由哪个单位办。',
  toAssign: '从交办那天起，算答复的期限。',
  assigned: '在单位自己的台账上记一笔，就开始办。',
  inHandling: '写好答复，主要负责人签字，送给代表看。',
  replied: '满意的，核实后销号；不满意的，再办一次。',
  rehandling: '重新答复以后，代表再说满不满意。',
  toAssess: '县里来定：再办一次，还是不再办。',
  promised: '到日子去看一看，做到了才销号。',
  toStrike: '两本台账都销了号，才算办完。',
  struckOff: '两本台账都销了号，这件办完了。',
  assessed: '县里评过了，不再办。台账上留着，没销号。',
  withdrawn: '代表撤回了，不再办。',
} as const satisfies Record<SuggestionState, string>
