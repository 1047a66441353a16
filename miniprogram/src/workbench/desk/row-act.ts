import type { QueueItem } from '#shared/messages/views/view'

export type RowAct = 'accept' | 'sign' | 'urge'

const ownTurn = ['handUp', 'assign', 'approveReply', 'decideEscalated'] as const

/** The one act that is cheap enough for a row; urging only where time runs out and somebody else is waited for. */
export function rowAct({ acts, light }: QueueItem): RowAct | null {
  if (acts.includes('accept')) return 'accept'
  if (acts.includes('sign')) return 'sign'
  const waitsForOther = !ownTurn.some((act) => acts.includes(act))
  return acts.includes('urge') && waitsForOther && light !== 'none' ? 'urge' : null
}
