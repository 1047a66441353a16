import { addDays, dayOf, instantAt, type Day } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import type { AlarmEvent, Suggestion, SuggestionState } from '#shared/suggestions/suggestion'
import { termEnd } from '#shared/suggestions/terms'

/** A unit hears this many days before its reply is due. */
export const nearDays = 15

type DueDay = (suggestion: Suggestion, today: Day, asOf: AsOf) => Day | null

const within =
  (term: Parameters<typeof termEnd>[0]): DueDay =>
  (_suggestion, today, { county }) =>
    termEnd(term, today, county.calendar)

const replyDay: DueDay = ({ assignment }, today, { county }) =>
  termEnd(assignment?.wide ? 'wideReply' : 'reply', assignment?.day ?? today, county.calendar)

/** Until when somebody has to act, by the state it has just come into; null: no clock runs. */
const dueDays: Record<SuggestionState, DueDay> = {
  drafting: () => null,
  firstReview: within('review'),
  secondReview: within('review'),
  toAssign: within('assign'),
  assigned: within('receive'),
  inHandling: replyDay,
  replied: within('feedback'),
  rehandling: within('rehandle'),
  toAssess: within('assess'),
  promised: ({ replies }) => replies[replies.length - 1]?.promisedFor ?? null,
  toStrike: within('strikeOff'),
  struckOff: () => null,
  assessed: () => null,
  withdrawn: () => null,
}

export function dueByOf(suggestion: Suggestion, asOf: AsOf): string | null {
  const day = dueDays[suggestion.state](suggestion, dayOf(asOf.now), asOf)
  return day === null ? null : dueInstant(day)
}

/** What rings by itself in each state, each once; a missed day is told, never decided by a machine. */
export const alarmsOf = {
  drafting: [],
  firstReview: ['reviewLate'],
  secondReview: ['reviewLate'],
  toAssign: ['assignLate'],
  assigned: ['receiveLate'],
  inHandling: ['coLate', 'nearDue', 'overdue'],
  replied: ['feedbackLate'],
  rehandling: ['nearDue', 'overdue'],
  toAssess: ['assessLate'],
  promised: ['recheckDue'],
  toStrike: ['strikeLate'],
  struckOff: [],
  assessed: [],
  withdrawn: [],
} as const satisfies Record<SuggestionState, readonly AlarmEvent[]>

/** When the co-units' opinions are due; null when all are there. */
export function opinionsDue({ assignment }: Suggestion, { county }: Pick<AsOf, 'county'>): Day | null {
  const missing = assignment?.coUnits.some(({ at }) => at === null)
  return missing && assignment ? termEnd('coOpinion', assignment.day, county.calendar) : null
}

function ringsAt(event: AlarmEvent, suggestion: Suggestion, asOf: Pick<AsOf, 'county'>): string | null {
  const { dueBy } = suggestion
  if (event === 'coLate') {
    const day = opinionsDue(suggestion, asOf)
    return day === null ? null : dueInstant(day)
  }
  if (dueBy === null) return null
  if (event === 'nearDue') return instantAt(addDays(dayOf(dueBy), -nearDays), '09:00')
  // On the promised day itself somebody goes and looks.
  return event === 'recheckDue' ? instantAt(dayOf(dueBy), '08:30') : dueBy
}

/** The next alarm that has not rung in this state, and when; null when none is left. */
export function nextAlarm(
  suggestion: Suggestion,
  asOf: Pick<AsOf, 'county'>,
): { event: AlarmEvent; at: string } | null {
  const left = alarmsOf[suggestion.state].flatMap((event) => {
    const at = suggestion.rung.includes(event) ? null : ringsAt(event, suggestion, asOf)
    return at === null ? [] : [{ event, at }]
  })
  return left.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null
}
