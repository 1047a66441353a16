import { systemActor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import { nextAlarm } from '#shared/suggestions/alarms'
import { record, type SuggestionDecision } from '#shared/suggestions/record'
import type { Suggestion } from '#shared/suggestions/suggestion'

/** The alarm whose time has come, rung once; null while there is time. A machine tells, it never decides. */
export function ring(suggestion: Suggestion, asOf: AsOf): SuggestionDecision | null {
  const alarm = nextAlarm(suggestion, asOf)
  if (alarm === null || asOf.now.toISOString() < alarm.at) return null
  // The second review is the county's alone.
  const told = suggestion.state === 'secondReview' ? { told: ['county'] as const } : {}
  return record(
    suggestion,
    { set: {}, ...told },
    { ...asOf, by: systemActor, act: 'timeout', event: alarm.event },
  )
}
