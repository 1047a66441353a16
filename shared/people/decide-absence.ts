import { addDays, dayText, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Absence } from '#shared/people/absence'
import type { Person } from '#shared/people/person'
import { standInsFrom } from '#shared/people/stand-ins'

/** As long as one absence may last, and as far ahead as it may begin; longer, the role is to be handed over. */
const longestDays = 92
const aheadDays = 183

const refuse = (sentence: string, field: string) => new Fault('invalidInput', sentence, field)

/** Faults invalidInput: days that are none or too many, or that he is away on already. */
export function expectDays({ from, to }: Absence, { away }: Pick<Person, 'away'>, today: Day): void {
  if (from < today) throw refuse('请假从今天或以后开始。请改第一天。', 'from')
  if (to < from) throw refuse('最后一天在第一天前面了。请改最后一天。', 'to')
  if (from > addDays(today, aheadDays)) throw refuse('太早了，提前半年以内再来请。', 'from')
  if (to >= addDays(from, longestDays))
    throw refuse(`一次最多请 ${longestDays} 天。再长的，请办公室换人接手。`, 'to')
  const other = (away ?? []).find((one) => one.from <= to && from <= one.to)
  if (other) throw refuse(`从${dayText(other.from)}到${dayText(other.to)}已经请过了。请错开。`, 'from')
}

/** Over by itself long ago: not kept. */
const keptDays = 31

/** The absence ends the day before `today`; one that has not begun is gone. */
export function endedBefore(today: Day, away: readonly Absence[], from: Day): Absence[] {
  return away
    .map((one) => (one.from === from && one.to >= today ? { ...one, to: addDays(today, -1) } : one))
    .filter((one) => one.from <= one.to && one.to >= addDays(today, -keptDays))
}

/**
 * Of all who are away or stand in, those who stand in anew or no more, or whose own absences were changed (`changed`).
 * Fault invalidInput (standInId) when a chain of stand-ins comes round.
 */
export function rearranged(people: readonly Person[], changed: Person, today: Day): Person[] {
  const everybody = new Map([...people, changed].map((person) => [person._id, person]))
  const spans = standInsFrom(today, everybody)
  return [...everybody.values()]
    .map((person) => ({ ...person, standsFor: spans.get(person._id) ?? [] }))
    .filter((after) => {
      const before = people.find(({ _id }) => _id === after._id)
      const same = JSON.stringify(before?.standsFor ?? []) === JSON.stringify(after.standsFor)
      return after._id === changed._id || !same
    })
}
