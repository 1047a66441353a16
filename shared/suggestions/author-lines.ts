import type { AsOf } from '#shared/messages/as-of'
import { whenText } from '#shared/messages/clocks/deadline-text'
import type { TimelineItem } from '#shared/messages/views/view'
import type { Suggestion, SuggestionRow, SuggestionState } from '#shared/suggestions/suggestion'

type Line = readonly [fact: string, detail: string]

/** What the author of a source message hears of the suggestion: when it went to a unit, and how it ended. */
const lines: Partial<Record<SuggestionState, Line>> = {
  assigned: ['代表据此写了一件建议', '已经交给单位办，办完告诉您'],
  struckOff: ['据此写的建议办完了', '代表认可，县里核实过，已经销号'],
  assessed: ['据此写的建议结束了', '代表不满意，县里评估过，没有销号'],
  withdrawn: ['代表撤回了据此写的建议', '您这件照常办'],
}

function itemOf({ at, to }: SuggestionRow, { confidential, lead }: Suggestion, now: Date): TimelineItem[] {
  const line = lines[to]
  if (!line) return []
  const who = confidential ? '人大代表' : `代表 ${lead.name}`
  const [fact, detail] = line
  return [{ at, whenText: whenText(at, now), who, fact, detail, quote: null, state: 'done', photos: [] }]
}

/** A message's story with what became of the suggestion that grew from it, newest first. */
export function withSuggestionLines(
  timeline: readonly TimelineItem[],
  suggestion: Suggestion,
  { now }: Pick<AsOf, 'now'>,
): TimelineItem[] {
  const { history } = suggestion
  const moves = history.filter(({ from, to }) => from !== to)
  const first = moves.findIndex(({ to }) => to === 'assigned')
  const told = first < 0 ? [] : moves.slice(first).filter(({ to }, at) => to !== 'assigned' || at === 0)
  const own = told.flatMap((row) => itemOf(row, suggestion, now))
  const open = timeline[0]?.state === 'now'
  const all = [
    ...timeline.map((item) => (item.state === 'now' ? { ...item, state: 'done' as const } : item)),
    ...own,
  ]
  all.sort((a, b) => (a.at < b.at ? 1 : -1))
  return all.map((item, at) => (at === 0 && open ? { ...item, state: 'now' } : item))
}
