import type { Message, MessageStage } from '#shared/messages/message'

type Standing = Pick<
  Message,
  'status' | 'owner' | 'pendingReply' | 'replies' | 'outcome' | 'history' | 'repliedAt'
>

/** The row of the clock table a message stands in (lifecycle.md, "States, owners, clocks"). */
export function stageOf(message: Standing): MessageStage {
  switch (message.status) {
    case 'accepted':
      return message.owner.kind === 'deputy' ? 'withDeputy' : 'toAssign'
    case 'inProgress':
    case 'rehandling':
      return message.pendingReply ? 'pendingReply' : message.status
    case 'closed':
      return openPromise(message) === null ? 'closed' : 'promised'
    default:
      return message.status
  }
}

/** The day a class B answer promised, until somebody has found it kept; the county's explanation ends it too. */
export function openPromise({ replies, outcome, history, repliedAt }: Standing): string | null {
  const [last] = replies.slice(-1)
  if (last?.class !== 'B' || outcome === 'explained') return null
  const since = repliedAt ?? last.writtenAt
  const kept = history.some((row) => row.act === 'lookBack' && row.to === 'closed' && row.at >= since)
  return kept ? null : last.promisedFor
}
