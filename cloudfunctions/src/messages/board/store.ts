import type { Message } from '#shared/messages/message'
import { aggregate, find } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'
import type { Page } from '#cloud/messages/store'

const publishedAt = 'publicCase.publishedAt'

/** One page of a shelf of the board, the newest first. */
export function findOnShelf(shelf: string, { cursor, limit }: Page): Promise<Message[]> {
  return find<Message>('messages', {
    where: after({ shelves: shelf }, { field: publishedAt, direction: 'desc', cursor }),
    order: [
      [publishedAt, 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

type Counted = Pick<Message, '_id' | 'authorOpenid'>

/** How many follow each of these public cases, their authors left out; one request. */
export async function countSeconds(cases: readonly Counted[]): Promise<Map<string, number>> {
  if (cases.length === 0) return new Map()
  const keys = cases.map(({ _id }) => `message:${_id}`)
  const others = cases.map(({ _id, authorOpenid }) => ({
    follows: `message:${_id}`,
    _id: { $ne: authorOpenid },
  }))
  const rows = await aggregate<{ _id: string; n: number }>('subscribers', [
    ['match', { follows: { $in: keys } }],
    ['project', { follows: 1 }],
    ['unwind', '$follows'],
    ['match', { $or: others }],
    ['group', { _id: '$follows', n: { $sum: 1 } }],
    ['limit', cases.length],
  ])
  return new Map(rows.map(({ _id, n }) => [_id.slice('message:'.length), n]))
}
