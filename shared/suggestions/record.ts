import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Setting } from '#shared/messages/setting'
import { dueByOf, nextAlarm } from '#shared/suggestions/alarms'
import { authorRows, type SourceAuthor } from '#shared/suggestions/author-rows'
import type { Change } from '#shared/suggestions/change'
import { holdersOf } from '#shared/suggestions/holders'
import { suggestionRows } from '#shared/suggestions/outbox-rows'
import type { AlarmEvent, Suggestion, SuggestionAct, SuggestionRow } from '#shared/suggestions/suggestion'
import type { SuggestionEvent } from '#shared/suggestions/told'

/** What a step comes to: the document to save and whom it tells, in one transaction. */
export interface SuggestionDecision {
  suggestion: Suggestion
  rows: OutboxRow[]
}

export interface Happening extends Setting {
  act: SuggestionAct
  /** What a timer says; null for a person's act. */
  event: AlarmEvent | null
  /** Who wrote the messages it grew from; nobody but the outbox ever learns it. */
  authors?: readonly SourceAuthor[]
}

function rowOf(
  before: Suggestion,
  after: Suggestion,
  happening: Happening & { note: string },
): SuggestionRow {
  const { act, event, by, now, note } = happening
  return {
    at: now.toISOString(),
    act,
    actorId: by.id,
    role: by.role,
    unitId: by.unitId,
    actorName: by.name,
    from: before.state,
    to: after.state,
    note,
    event,
  }
}

/** Saving the same draft again is no step of its own. */
const isSavedAgain = ({ history }: Suggestion, act: SuggestionAct) =>
  act === 'draft' && history[history.length - 1]?.act === 'draft'

function announced(before: Suggestion, after: Suggestion, { act, event }: Happening): SuggestionEvent {
  if (event !== null) return event
  if (act === 'review' && after.state === 'drafting') return 'sentBack'
  if (act === 'strikeOff' && after.state === 'struckOff') return 'struckOff'
  return act === 'timeout' ? 'overdue' : act
}

/** What every step does alike: version, one history row, clock, alarm, lists, and whom it tells. */
export function record(before: Suggestion, change: Change, happening: Happening): SuggestionDecision {
  const { act, event, now } = happening
  const changed: Suggestion = { ...before, ...change.set }
  const row = rowOf(before, changed, { ...happening, note: change.note ?? '' })
  const moved: Suggestion = {
    ...changed,
    version: before.version + 1,
    touchedAt: now.toISOString(),
    history: isSavedAgain(before, act) ? before.history : [...before.history, row],
  }
  const entered = moved.state !== before.state
  const timed: Suggestion = entered
    ? { ...moved, dueBy: dueByOf(moved, happening), rung: [] }
    : { ...moved, rung: event === null ? moved.rung : [...moved.rung, event] }
  const after: Suggestion = {
    ...timed,
    alarmAt: nextAlarm(timed, happening)?.at ?? null,
    holders: holdersOf(timed),
  }
  const said = { event: announced(before, after, happening), before, after, told: change.told }
  return {
    suggestion: after,
    rows: [...suggestionRows(said, happening), ...authorRows(said, happening.authors ?? [])],
  }
}
