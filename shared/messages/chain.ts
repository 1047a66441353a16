import type { HistoryRow, Message } from '#shared/messages/message'

/** SHA-256 of a text, in hex: the cloud's own, since this room has none. */
export type Sha256 = (text: string) => string

/** Of a message and its version, what the chain had come to. */
export interface Head {
  version: number
  hash: string
}

type Chained = Pick<Message, '_id' | 'history' | 'chain' | 'status'>

/**
 * What of a row can never change, with the message it belongs to and the row before it. The words stand in it by
 * their hash, because retention redacts them later.
 */
function sealed({ _id, history }: Chained, at: number, note: string): string {
  const row = history[at] as HistoryRow
  const facts = Object.entries(row.facts).sort(([a], [b]) => (a < b ? -1 : 1))
  const { act, actorId, role, unitId, actorName, from, to, event } = row
  return JSON.stringify([
    _id,
    at + 1,
    row.at,
    act,
    actorId,
    role,
    unitId,
    actorName,
    from,
    to,
    event,
    facts,
    note,
  ])
}

/** The chain of a history: one link for each row, each over the link before; those already there are kept. */
export function chainOf(message: Chained, sha256: Sha256): Message['chain'] {
  const chain = [...message.chain]
  for (let at = chain.length; at < message.history.length; at += 1) {
    const note = sha256(message.history[at]?.note ?? '')
    chain.push({ note, hash: sha256(`${chain[at - 1]?.hash ?? ''}\n${sealed(message, at, note)}`) })
  }
  return chain
}

/** The version of the first row that was changed, added or taken out by another hand; null when all hold. */
export function brokenAt(message: Chained, sha256: Sha256): number | null {
  const { history, chain, status } = message
  // Words of his own the author took back stand no more; that he did is a row itself.
  const takenBack = history
    .map(({ act, role }) => role === 'author' && /^(hide|erase)$/.test(act))
    .lastIndexOf(true)
  for (let at = 0; at < history.length; at += 1) {
    const here = chain[at]
    if (here === undefined) return at + 1
    const blackened = at < takenBack && history[at]?.role === 'author'
    const spoken = status === 'archived' || blackened || here.note === sha256(history[at]?.note ?? '')
    const before = chain[at - 1]?.hash ?? ''
    if (!spoken || here.hash !== sha256(`${before}\n${sealed(message, at, here.note)}`)) return at + 1
  }
  return chain.length === history.length ? null : history.length + 1
}

/** What the chain had come to before an instant; null when the message was not there yet. */
export function headBefore(
  { history, chain }: { history: readonly Pick<HistoryRow, 'at'>[]; chain: Message['chain'] },
  instant: string,
): Head | null {
  const version = history.filter(({ at }) => at < instant).length
  const hash = chain[version - 1]?.hash
  return hash === undefined ? null : { version, hash }
}

/** The digest over many chains, one after the other in the order of their ids; '' before the first. */
export function digestOver(
  state: string,
  { id, version, hash }: Head & { id: string },
  sha256: Sha256,
): string {
  return sha256(`${state}\n${id}:${version}:${hash}`)
}
