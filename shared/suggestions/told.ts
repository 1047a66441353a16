import type { AlarmEvent, Suggestion, SuggestionAct } from '#shared/suggestions/suggestion'

/** What is announced is what happened: an act, what a timer says, or what became of it. */
export type SuggestionEvent = Exclude<SuggestionAct, 'timeout'> | AlarmEvent | 'sentBack' | 'struckOff'

export type Told = 'lead' | 'coSigners' | 'asked' | 'reviewers' | 'county' | 'leadUnit' | 'coUnits'

/** Who is told of what. Whoever did it is left out; everybody is told once. */
export const toldOf = {
  draft: ['asked'],
  submit: ['reviewers'],
  coSign: ['lead'],
  review: ['lead', 'county'],
  sentBack: ['lead', 'coSigners'],
  assign: ['leadUnit', 'coUnits', 'lead', 'coSigners'],
  receive: ['lead', 'county'],
  object: ['county'],
  coOpinion: ['leadUnit'],
  reply: [],
  sign: ['lead', 'coSigners', 'county'],
  feedback: ['leadUnit', 'county', 'reviewers'],
  assess: ['lead', 'leadUnit'],
  recheck: ['lead', 'leadUnit', 'county'],
  meeting: ['lead', 'leadUnit', 'coUnits'],
  strikeOff: ['county', 'leadUnit'],
  struckOff: ['lead', 'coSigners', 'leadUnit', 'reviewers', 'county'],
  withdraw: ['coSigners', 'reviewers', 'county', 'leadUnit', 'coUnits'],
  reviewLate: ['reviewers', 'county'],
  assignLate: ['county'],
  receiveLate: ['leadUnit', 'county'],
  coLate: ['coUnits', 'leadUnit'],
  nearDue: ['leadUnit'],
  overdue: ['leadUnit', 'county', 'lead'],
  feedbackLate: ['lead', 'county'],
  assessLate: ['county'],
  recheckDue: ['reviewers', 'county', 'leadUnit'],
  strikeLate: ['county', 'leadUnit'],
} as const satisfies Record<SuggestionEvent, readonly Told[]>

/** The owner keys behind a word of the table. A lead who never handed it in has told no office. */
export function recipientsOf(who: Told, before: Suggestion, after: Suggestion): string[] {
  const { lead, coSigners, siteId, unitId } = after
  const assignment = after.assignment ?? before.assignment
  const seen = after.history.some(({ act }) => act === 'submit')
  switch (who) {
    case 'lead':
      return [`deputy:${lead.deputyId}`]
    case 'coSigners':
      return coSigners.filter(({ state }) => state !== 'declined').map(({ deputyId }) => `deputy:${deputyId}`)
    case 'asked':
      return newlyAsked(before, after).map((id) => `deputy:${id}`)
    case 'reviewers':
      return seen ? [`station:${siteId}`, `township:${unitId}`] : []
    case 'county':
      return seen ? ['county:county'] : []
    case 'leadUnit':
      return assignment ? [`unit:${assignment.leadUnit}`] : []
    case 'coUnits':
      return assignment?.coUnits.map((co) => `unit:${co.unitId}`) ?? []
  }
}

/** Asked now and not already asked before: saving a draft ten times asks once. */
function newlyAsked(before: Suggestion, after: Suggestion): string[] {
  const waiting = ({ coSigners }: Suggestion) =>
    coSigners.filter(({ state }) => state === 'asked').map(({ deputyId }) => deputyId)
  const already = before.version === 0 ? [] : waiting(before)
  return waiting(after).filter((id) => !already.includes(id))
}
