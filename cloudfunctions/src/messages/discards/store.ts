import type { Message } from '#shared/messages/message'
import type { Transaction } from '#cloud/kernel/database'
import { sha256 } from '#cloud/kernel/sha256'
import { _, find, removeMany } from '#cloud/kernel/database'
import { picturesOf } from '#cloud/messages/media/pictures'

/** Something that must not be kept: written in the transaction that lets go of it, done by the job after it. */
export interface Discard {
  _id: string
  of: 'file' | 'originals'
  /** The file's id, or the message's. */
  what: string
}

/** What the author's words were before he blacked something out: read by nobody, gone with what is left of him. */
export interface Original {
  _id: string
  messageId: string
  at: string
  title: string
  text: string
  place: string
  supplements: string[]
}

function discardOf(of: Discard['of'], what: string, { _id, version }: Message): Discard {
  return { _id: sha256(`${of} ${what} ${_id} ${version}`).slice(0, 32), of, what }
}

const fileIdsOf = (message: Message) => picturesOf(message).map(({ photo }) => photo.fileId)

/** What one change lets go of: pictures that are no more in it, and with the author his originals. */
export function discardsOf(before: Message, after: Message): Discard[] {
  const kept = new Set(fileIdsOf(after))
  const files = [...new Set(fileIdsOf(before))].filter((fileId) => !kept.has(fileId))
  const hidden = before.history.some(({ act }) => act === 'hide')
  const letsGo = before.authorOpenid !== after.authorOpenid && hidden
  return [
    ...files.map((fileId) => discardOf('file', fileId, after)),
    ...(letsGo ? [discardOf('originals', before._id, after)] : []),
  ]
}

export async function keepOriginal(tx: Transaction, message: Message, at: string): Promise<void> {
  const { _id, version, title, text, place, supplements } = message
  const added = supplements.map((one) => one.text)
  const original: Original = {
    _id: `${_id}:${version}`,
    messageId: _id,
    ...{ at, title, text, place, supplements: added },
  }
  await tx.insert('originals', [original])
}

export function findDiscards(limit: number): Promise<Discard[]> {
  return find<Discard>('discards', { where: { _id: _.gt('') }, order: [['_id', 'asc']], limit })
}

export function removeOriginals(messageIds: readonly string[]): Promise<void> {
  return removeMany('originals', { messageId: _.in([...messageIds]) })
}

export function removeDiscards(ids: readonly string[]): Promise<void> {
  return removeMany('discards', { _id: _.in([...ids]) })
}
