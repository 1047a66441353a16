import type { Cursor } from '#shared/kernel/cursor'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Subscriber } from '#shared/inbox/subscriber'
import { blankSubscriber } from '#shared/inbox/subscriber'
import { _, count, find, insert, isDuplicate, read, removeMany, transaction } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

/** Rows for any of the recipients, newest first. */
export function findRows(
  recipients: readonly string[],
  { cursor, limit }: { cursor: Cursor | null; limit: number },
): Promise<OutboxRow[]> {
  return find<OutboxRow>('outbox', {
    where: after({ recipient: _.in([...recipients]) }, { field: 'at', direction: 'desc', cursor }),
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** What tells one row from another, of the newest rows after an instant. */
export function findRowsAfter(
  recipients: readonly string[],
  { at, limit }: { at: string; limit: number },
): Promise<Pick<OutboxRow, '_id' | 'recipient' | 'subject' | 'event' | 'at'>[]> {
  return find('outbox', {
    where: { recipient: _.in([...recipients]), at: _.gt(at) },
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
    fields: ['recipient', 'subject', 'event', 'at'],
  })
}

/** What is kept about one WeChat; the blank one before anything was. */
export async function readSubscriber(openid: string): Promise<Subscriber> {
  return (await read<Subscriber>('subscribers', openid)) ?? blankSubscriber(openid)
}

/** Runs `change` on one subscriber inside a transaction; null leaves him as he is. Four requests. */
export function changeSubscriber(
  openid: string,
  change: (subscriber: Subscriber) => Subscriber | null,
): Promise<Subscriber> {
  return transaction(async (tx) => {
    const before = (await tx.read<Subscriber>('subscribers', openid)) ?? blankSubscriber(openid)
    const after = change(before)
    if (after) await tx.replace('subscribers', after)
    return after ?? before
  })
}

/** What one WeChat was told, what it follows, how it wants to be told: gone. */
export async function forgetSubscriber(openid: string): Promise<void> {
  await removeMany('outbox', { recipient: `resident:${openid}` })
  await removeMany('subscribers', { _id: openid })
}

/** How many WeChats follow something: 'village:U05V01'. */
export function countFollowers(key: string): Promise<number> {
  return count('subscribers', { follows: key })
}

const rowsAtOnce = 100

/** Writes the rows that are not there yet; how many were new. Run by two timers at once, one of them gives way. */
export async function tellOnce(rows: readonly OutboxRow[]): Promise<number> {
  let told = 0
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce)
    const there = await find('outbox', {
      where: { _id: _.in(some.map(({ _id }) => _id)) },
      limit: rowsAtOnce,
      fields: ['_id'],
    })
    const known = new Set(there.map(({ _id }) => _id))
    const fresh = some.filter(({ _id }) => !known.has(_id))
    if (fresh.length === 0) continue
    await insert('outbox', fresh).then(
      () => (told += fresh.length),
      (error: unknown) => {
        if (!isDuplicate(error)) throw error
      },
    )
  }
  return told
}
