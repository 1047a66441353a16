import { dayOf, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Setting } from '#shared/messages/setting'
import type { Act } from '#shared/suggestions/act'
import type { Change } from '#shared/suggestions/change'
import type { Suggestion } from '#shared/suggestions/suggestion'

/** Two persons in turn; sent back it begins anew. The second pass enters it in the congress's ledger. */
export function review(
  suggestion: Suggestion,
  { pass, note, number }: Act<'review'>,
  { by, now }: Setting,
): Change {
  if (!pass) {
    if (note.length < 2) throw new Fault('invalidInput', '退回要写明原因，让代表知道怎么改。', 'note')
    return { set: { state: 'drafting', reviews: [] }, note }
  }
  const at = now.toISOString()
  const first = suggestion.state === 'firstReview'
  const reviews = [
    ...suggestion.reviews,
    { step: first ? (1 as const) : (2 as const), personId: by.id, officeName: by.name, note, at },
  ]
  if (first) return { set: { state: 'secondReview', reviews }, note }
  const congress = suggestion.ledgers.congress ?? {
    number: number ?? '',
    year: yearOf(dayOf(now)),
    openedAt: at,
    struckAt: null,
  }
  return {
    set: { state: 'toAssign', reviews, ledgers: { ...suggestion.ledgers, congress } },
    note,
    told: ['lead', 'coSigners'],
  }
}

/** Starts the legal clock. Faults: invalidInput, for a unit the county does not have or one named twice. */
export function assign(
  _suggestion: Suggestion,
  { leadUnit, coUnits, wide, note }: Act<'assign'>,
  { by, now, county }: Setting,
): Change {
  const known = (id: string) => county.handlingUnits.some((unit) => unit.id === id)
  if (!known(leadUnit)) throw new Fault('invalidInput', '没有这个主办单位，请重新选。', 'leadUnit')
  const others = [...new Set(coUnits)].filter((id) => id !== leadUnit)
  if (!others.every(known)) throw new Fault('invalidInput', '有一个协办单位不在名单里，请重新选。', 'coUnits')
  return {
    set: {
      state: 'assigned',
      assignment: {
        leadUnit,
        coUnits: others.map((unitId) => ({ unitId, text: '', at: null })),
        wide,
        byName: by.name,
        day: dayOf(now),
      },
      linkDue: true,
    },
    note,
  }
}

/** 签收: the government's ledger is opened under the number the unit gave it. */
export function receive(suggestion: Suggestion, { number }: Act<'receive'>, { now }: Setting): Change {
  const government = {
    number,
    year: yearOf(dayOf(now)),
    openedAt: now.toISOString(),
    struckAt: null,
  }
  return { set: { state: 'inHandling', ledgers: { ...suggestion.ledgers, government } } }
}

export function object(_suggestion: Suggestion, { reason }: Act<'object'>): Change {
  return { set: { state: 'toAssign', assignment: null, objected: true }, note: reason }
}
