import { MessageAct, MessageStatus, type MessageStage } from '#shared/messages/message'
import { actNames, stageNames } from '#shared/messages/names'
import { waysOf, type Way } from '#shared/messages/transitions'

const statusNames: Record<MessageStatus, string> = { ...stageNames, accepted: '已受理' }

/** The statuses a stage belongs to; a waiting answer stands in the first or the second handling. */
function statusesOf(stage: MessageStage, round: Way['round']): MessageStatus[] {
  if (stage === 'withDeputy' || stage === 'toAssign') return ['accepted']
  if (stage === 'promised') return ['closed']
  if (stage !== 'pendingReply') return [stage]
  if (round === undefined) return ['inProgress', 'rehandling']
  return [round === 1 ? 'inProgress' : 'rehandling']
}

const beforeTheQuestion: readonly MessageStatus[] = ['submitted', 'assigned', 'inProgress', 'rehandling']

interface Edge {
  from: MessageStatus | '[*]'
  to: MessageStatus
  label: string
}

function edgesOf(act: MessageAct): Edge[] {
  const label = act === 'timeout' ? '到期自动' : actNames[act]
  return waysOf(act).flatMap(({ from, to, round }) => {
    if (to === 'same') return []
    const targets = to === 'back' ? beforeTheQuestion : to
    const sources = from.flatMap((stage) => statusesOf(stage, round))
    const starts = sources.length > 0 ? sources : (['[*]'] as const)
    return starts.flatMap((start) => targets.map((target) => ({ from: start, to: target, label })))
  })
}

/** The state diagram of the README in Mermaid, drawn from the table of transitions. */
export function messageDiagram(): string {
  const labels = new Map<string, Set<string>>()
  for (const { from, to, label } of MessageAct.options.flatMap(edgesOf)) {
    if (from === to) continue
    const arrow = `${from} --> ${to}`
    labels.set(arrow, (labels.get(arrow) ?? new Set<string>()).add(label))
  }
  const states = MessageStatus.options.map((status) => `  state "${statusNames[status]}" as ${status}`)
  const arrows = [...labels].map(([arrow, names]) => `  ${arrow}: ${[...names].join(' · ')}`)
  return ['stateDiagram-v2', ...states, ...arrows, '  archived --> [*]'].join('\n') + '\n'
}
