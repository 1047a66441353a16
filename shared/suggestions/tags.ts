import { leftText, isOver } from '#shared/messages/clocks/deadline-text'
import { workdaysBetween } from '#shared/kernel/calendar'
import { dayOf } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import type { StatusTag } from '#shared/messages/views/view'
import { stateNames } from '#shared/suggestions/names'
import type { Suggestion, SuggestionState } from '#shared/suggestions/suggestion'

type Look = readonly [tone: StatusTag['tone'], icon: string]

/** Green only where the deputy was content, the fact is verified and both ledgers are struck. */
const looks = {
  drafting: ['neutral', 'pen'],
  firstReview: ['info', 'document'],
  secondReview: ['info', 'document'],
  toAssign: ['info', 'send'],
  assigned: ['info', 'document'],
  inHandling: ['info', 'clock'],
  replied: ['amber', 'pen'],
  rehandling: ['ink', 'retry'],
  toAssess: ['ink', 'up'],
  promised: ['info', 'clock'],
  toStrike: ['qing', 'check'],
  struckOff: ['ok', 'check'],
  assessed: ['neutral', 'document'],
  withdrawn: ['neutral', 'close'],
} as const satisfies Record<SuggestionState, Look>

/** How late whoever has it is: over, near (at most two workdays left), or none. */
export function lightOf({ dueBy, state }: Suggestion, { now, county }: AsOf): 'none' | 'near' | 'over' {
  if (dueBy === null || state === 'promised') return 'none'
  if (isOver(dueBy, now)) return 'over'
  return workdaysBetween(dayOf(now), dayOf(dueBy), county.calendar) <= 2 ? 'near' : 'none'
}

const lateIsTheState: readonly SuggestionState[] = ['inHandling', 'rehandling']

export function suggestionTag(suggestion: Suggestion, asOf: AsOf): StatusTag {
  const { state, dueBy } = suggestion
  const light = lightOf(suggestion, asOf)
  if (dueBy !== null && light !== 'none' && lateIsTheState.includes(state))
    return { word: leftText(dueBy, asOf), tone: light === 'over' ? 'bad' : 'amber', icon: 'alert' }
  const [tone, icon] = looks[state]
  return { word: stateNames[state], tone, icon }
}
