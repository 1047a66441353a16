import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Setting } from '#shared/messages/setting'
import type { Act } from '#shared/suggestions/act'
import { handledAgain } from '#shared/suggestions/acts/answering'
import type { Change } from '#shared/suggestions/change'
import { handOf } from '#shared/suggestions/hands'
import type { Suggestion } from '#shared/suggestions/suggestion'

/** Not content twice: the county says in writing what is to be done, or why it ends here, unstruck. */
export function assess(
  suggestion: Suggestion,
  { decision, words }: Act<'assess'>,
  { by, now }: Setting,
): Change {
  const assessments = [...suggestion.assessments, { decision, words, byName: by.name, at: now.toISOString() }]
  const set: Partial<Suggestion> = decision === 'end' ? { state: 'assessed' } : handledAgain(suggestion)
  return { set: { assessments, ...set }, note: words }
}

/** The promised thing was done, or it is handled again. */
export function recheck(suggestion: Suggestion, { kept, words }: Act<'recheck'>): Change {
  return { set: kept ? { state: 'toStrike' } : handledAgain(suggestion), note: words }
}

/** One of the three meetings, as it was held. Fault: invalidInput for a day that has not come. */
export function meeting(
  suggestion: Suggestion,
  { kind, day, place, note }: Act<'meeting'>,
  { by, now }: Setting,
): Change {
  if (day > dayOf(now)) throw new Fault('invalidInput', '会还没开，开过了再记。', 'day')
  const held = { kind, day, place, note, byName: by.name }
  return { set: { meetings: [...suggestion.meetings, held] }, note }
}

/** 双销号: the county strikes its ledger with what it found on the spot, the unit the government's. */
export function strikeOff(suggestion: Suggestion, { note }: Act<'strikeOff'>, { by, now }: Setting): Change {
  const at = now.toISOString()
  const county = handOf(suggestion, by) === 'county'
  const side = county ? 'congress' : 'government'
  const entry = suggestion.ledgers[side]
  if (entry === null) throw new Fault('conflict', '这一边的账还没立，不能销号。')
  const ledgers = { ...suggestion.ledgers, [side]: { ...entry, struckAt: at } }
  const both = Boolean(ledgers.congress?.struckAt && ledgers.government?.struckAt)
  return {
    set: {
      ledgers,
      ...(county && { verified: { words: note, byName: by.name, at } }),
      ...(both && { state: 'struckOff' }),
    },
    note,
  }
}
