import { actNames, stateNames } from '#shared/suggestions/names'
import { SuggestionAct, SuggestionState } from '#shared/suggestions/suggestion'
import { waysOf } from '#shared/suggestions/transitions'

/** The state diagram of the README in Mermaid, drawn from the table of transitions. */
export function suggestionDiagram(): string {
  const labels = new Map<string, Set<string>>()
  for (const act of SuggestionAct.options) {
    const arrows = waysOf(act).flatMap(({ from, to }) =>
      to === 'same' ? [] : from.flatMap((start) => to.map((end) => [start, end] as const)),
    )
    for (const [start, end] of arrows.filter(([one, other]) => one !== other)) {
      const arrow = `${start} --> ${end}`
      labels.set(arrow, (labels.get(arrow) ?? new Set<string>()).add(actNames[act]))
    }
  }
  const states = SuggestionState.options.map((state) => `  state "${stateNames[state]}" as ${state}`)
  const arrows = [...labels].map(([arrow, names]) => `  ${arrow}: ${[...names].join(' · ')}`)
  const ends = ['struckOff', 'assessed', 'withdrawn'].map((state) => `  ${state} --> [*]`)
  return ['stateDiagram-v2', ...states, '  [*] --> drafting: 起草', ...arrows, ...ends].join('\n') + '\n'
}
