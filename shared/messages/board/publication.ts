import type { HistoryRow, Message, MessageAct } from '#shared/messages/message'

export type PublicationAct = Extract<
  MessageAct,
  'preparePublic' | 'approvePublic' | 'consentPublic' | 'unpublish'
>
type Publication = Message['publication']

interface PublicationWay {
  from: readonly Publication[]
  to: readonly Publication[]
}

/** private: nothing agreed · requested: waits for another person · approved: waits for the author's second consent. */
export const publicationWays = {
  preparePublic: { from: ['private', 'withdrawn'], to: ['requested'] },
  approvePublic: { from: ['requested'], to: ['approved', 'private'] },
  consentPublic: { from: ['approved'], to: ['published', 'withdrawn'] },
  unpublish: { from: ['requested', 'approved', 'published'], to: ['withdrawn'] },
} as const satisfies Record<PublicationAct, PublicationWay>

type Board = Pick<Message, 'publication' | 'publicTitle' | 'publicCase'>

/** Off the board at once, and nothing of what was written for it is kept. */
export const offBoard: Board = { publication: 'withdrawn', publicTitle: null, publicCase: null }

const underWay: readonly Publication[] = publicationWays.unpublish.from

/**
 * What becomes of the publication when the author has changed who may see it. No longer `mayPublish`: what is shown
 * or on its way to be shown is gone at once; chosen again, he may be asked again.
 */
export function publicationAfterVisibility(message: Pick<Message, 'visibility'> & Board): Board {
  const { visibility, publication, publicTitle, publicCase } = message
  if (visibility !== 'mayPublish' && underWay.includes(publication)) return offBoard
  if (visibility === 'mayPublish' && publication === 'withdrawn')
    return { ...offBoard, publication: 'private' }
  return { publication, publicTitle, publicCase }
}

const saysNo = ({ act, role }: HistoryRow) =>
  role === 'author' && (act === 'consentPublic' || act === 'unpublish')

/** The author's own no stands: staff do not ask again. */
export function authorSaidNo({ publication, history }: Pick<Message, 'publication' | 'history'>): boolean {
  if (publication !== 'withdrawn') return false
  const last = [...history].reverse().find(({ act }) => act in publicationWays)
  return last !== undefined && saysNo(last)
}
