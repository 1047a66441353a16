import type { Recent } from '#shared/home/recent'
import type { Message } from '#shared/messages/message'
import { transaction, type Transaction } from '#cloud/kernel/database'

/**
 * Keeps what the home pages show. Whether each case is still on the board is read in the same transaction: one that
 * is taken down meanwhile writes this document too, so that one of the two is tried again.
 */
export function saveRecent(rows: Recent['rows']): Promise<void> {
  return transaction(async (tx) => {
    const cases = await Promise.all(rows.map(({ id }) => tx.read<Message>('messages', id)))
    const shown = rows.filter((_row, at) => cases[at]?.publication === 'published')
    await tx.replace<Recent>('figures', { _id: 'recent', rows: shown })
  })
}

/** A case leaves the board: the home pages no longer show it, in the same transaction. */
export async function takeFromRecent(tx: Transaction, id: string): Promise<void> {
  const recent = await tx.read<Recent>('figures', 'recent')
  const rows = (recent?.rows ?? []).filter((row) => row.id !== id)
  await tx.replace<Recent>('figures', { _id: 'recent', rows })
}
