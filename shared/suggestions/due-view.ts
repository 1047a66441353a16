import type * as z from 'zod/mini'
import { dayOf, dayText } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { leftText } from '#shared/messages/clocks/deadline-text'
import type { Suggestion, SuggestionState } from '#shared/suggestions/suggestion'
import { lightOf } from '#shared/suggestions/tags'
import { unitNameOf } from '#shared/suggestions/unit-name'
import type { DueView } from '#shared/suggestions/view'

/** Whose turn it is; {unit} is the lead unit, {day} '5月11日前'. */
const turns = {
  drafting: '',
  firstReview: '联络站或乡镇人大{day}初审',
  secondReview: '县人大代表工委{day}复审',
  toAssign: '县人大代表工委{day}交办',
  assigned: '{unit}{day}签收，或者提异议',
  inHandling: '{unit}{day}答复',
  replied: '领衔代表{day}反馈',
  rehandling: '{unit}{day}再次答复',
  toAssess: '县人大代表工委{day}评估',
  promised: '{unit}说好{day}做到，到时复查',
  toStrike: '县里核实、单位销号，{day}办完',
  struckOff: '',
  assessed: '',
  withdrawn: '',
} as const satisfies Record<SuggestionState, string>

/** Whose turn it is until when; null while no clock runs. */
export function dueView(suggestion: Suggestion, asOf: AsOf): z.output<typeof DueView> | null {
  const { dueBy, state, assignment } = suggestion
  if (dueBy === null) return null
  const day = dayOf(dueBy)
  const unit = unitNameOf(assignment?.leadUnit, asOf) || '主办单位'
  return {
    day,
    words: turns[state].replace('{unit}', unit).replace('{day}', `${dayText(day)}前`),
    left: leftText(dueBy, asOf),
    light: lightOf(suggestion, asOf),
  }
}
