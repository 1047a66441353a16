import type { QueueItem } from '#shared/messages/view'

export type RowAct = 'accept' | 'sign' | 'urge'

/** The one act that is cheap enough for a row; urging only where time runs out, or every row would have it. */
export function rowAct({ acts, light }: QueueItem): RowAct | null {
  if (acts.includes('accept')) return 'accept'
  if (acts.includes('sign')) return 'sign'
  return acts.includes('urge') && light !== 'none' ? 'urge' : null
}
