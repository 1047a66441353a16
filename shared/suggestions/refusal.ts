import { Fault } from '#shared/kernel/fault'
import type { Actor } from '#shared/messages/actor'
import type { Setting } from '#shared/messages/setting'
import { guardOf } from '#shared/suggestions/guards'
import { canEverHold, handOf } from '#shared/suggestions/hands'
import { actNames, stateNames } from '#shared/suggestions/names'
import { SuggestionAct, type Suggestion } from '#shared/suggestions/suggestion'
import { waysOf } from '#shared/suggestions/transitions'

export const noSuggestion = () => new Fault('notFound', '没有找到这件建议，可能它不归您看。')

/**
 * Why this actor may not do this now; null: he may. forbidden (role) · notFound (scope) · conflict (state) ·
 * forbidden (hand) · the act's own guard.
 */
export function suggestionRefusal(
  act: SuggestionAct,
  suggestion: Suggestion,
  setting: Setting,
): Fault | null {
  const { by } = setting
  const ways = waysOf(act)
  if (!ways.some((way) => way.by.some((hand) => canEverHold(by, hand))))
    return new Fault('forbidden', `您的身份不能${actNames[act]}。`)
  const hand = handOf(suggestion, by)
  if (hand === null) return noSuggestion()
  const mine = ways.filter((way) => way.by.includes(hand))
  const open = ways.filter((way) => way.from.includes(suggestion.state))
  if (open.length === 0 && mine.length > 0)
    return new Fault(
      'conflict',
      `这件建议现在是“${stateNames[suggestion.state]}”，不能${actNames[act]}。请刷新后再看。`,
    )
  if (!open.some((way) => way.by.includes(hand)))
    return new Fault('forbidden', `这件建议不由您${actNames[act]}。`)
  return guardOf(act)(suggestion, setting)
}

/** What the actor may do now: the screen offers these, the same table refuses the rest. */
export function allowedSuggestionActs(suggestion: Suggestion, setting: Setting): SuggestionAct[] {
  return SuggestionAct.options.filter((act) => suggestionRefusal(act, suggestion, setting) === null)
}

/** Of a person's hats the one in which he may do this; else the one whose refusal tells him the most. */
export function hatForSuggestion(
  act: SuggestionAct,
  suggestion: Suggestion,
  { hats, ...asOf }: Omit<Setting, 'by'> & { hats: readonly [Actor, ...Actor[]] },
): Actor {
  const ranked = hats.map((by) => {
    const fault = suggestionRefusal(act, suggestion, { ...asOf, by })
    const sees = handOf(suggestion, by) !== null
    return { by, rank: fault === null ? 0 : sees ? (fault.code === 'forbidden' ? 2 : 1) : 3 }
  })
  return ranked.reduce((best, each) => (each.rank < best.rank ? each : best)).by
}
