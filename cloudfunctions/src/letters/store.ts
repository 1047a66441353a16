import type { Mailbox, Opening } from '#shared/letters/mailbox'
import type { Way } from '#shared/messages/intake/intake'
import type { Message } from '#shared/messages/message'
import type { Transaction } from '#cloud/kernel/database'
import type { Page } from '#cloud/messages/store'
import { _, find, isDuplicate, read, transaction } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'
import { readMessage } from '#cloud/messages/store'

export function readMailbox(siteId: string): Promise<Mailbox | null> {
  return read<Mailbox>('mailboxes', siteId)
}

/** Every mailbox of the county: a few dozen. */
export function allMailboxes(): Promise<Mailbox[]> {
  return find<Mailbox>('mailboxes', { where: {}, limit: 1000 })
}

export function lastOpenings(siteId: string, limit: number): Promise<Opening[]> {
  return find<Opening>('mailboxOpenings', {
    where: { siteId },
    order: [
      ['day', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** Writes where the mailbox hangs as `change` makes it of what was there. */
export function changeMailbox(
  siteId: string,
  change: (mailbox: Mailbox | null) => Mailbox | null,
): Promise<void> {
  return transaction(async (tx) => {
    const next = change(await tx.read<Mailbox>('mailboxes', siteId))
    if (next) await tx.replace('mailboxes', next)
  })
}

/** Saves an opening once with its mailbox; written twice it is the first one. */
export function saveOpening(
  { id, siteId }: { id: string; siteId: string },
  open: (mailbox: Mailbox | null) => { mailbox: Mailbox; opening: Opening },
): Promise<Opening> {
  return transaction(async (tx) => {
    const there = await tx.read<Opening>('mailboxOpenings', id)
    if (there) return there
    const { mailbox, opening } = open(await tx.read<Mailbox>('mailboxes', siteId))
    await tx.replace('mailboxes', mailbox)
    await tx.insert('mailboxOpenings', [opening])
    return opening
  })
}

interface Entering {
  id: string
  openingId: string | null
}

/**
 * Opens a letter's message in the transaction of its mailbox's opening; entered twice it is the first one. Eight
 * requests with start and commit.
 */
export async function enterOnce(
  { id, openingId }: Entering,
  enter: (tx: Transaction, opening: Opening | null) => Promise<{ message: Message; opening: Opening | null }>,
): Promise<Message> {
  try {
    return await transaction(async (tx) => {
      const opening = openingId === null ? null : await tx.read<Opening>('mailboxOpenings', openingId)
      const entered = await enter(tx, opening)
      if (entered.opening) await tx.replace('mailboxOpenings', entered.opening)
      return entered.message
    })
  } catch (error) {
    const saved = isDuplicate(error) ? await readMessage(id) : null
    if (!saved) throw error
    return saved
  }
}

/** Lines of a station's ledger, newest first; reports of wrongdoing and what was blocked are in none. */
export function findLedger(
  { siteId, way }: { siteId: string; way: Way | undefined },
  { cursor, limit }: Page,
): Promise<Message[]> {
  const scope = { siteId, ...(way && { way }), status: _.nin(['diverted', 'blocked', 'screening']) }
  return find<Message>('messages', {
    where: after(scope, { field: 'submittedAt', direction: 'desc', cursor }),
    order: [
      ['submittedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}
