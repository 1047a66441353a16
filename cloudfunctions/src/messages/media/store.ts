import type { Message, Photo } from '#shared/messages/message'
import { _, find, replace, transaction } from '#cloud/kernel/database'
import { stored, withChecks } from '#cloud/messages/media/pictures'

interface MediaCheck {
  _id: string
  check: Photo['check']
}

export async function findByTrace(traceId: string): Promise<Message | null> {
  const [message] = await find<Message>('messages', { where: { traces: traceId }, limit: 1 })
  return message ?? null
}

/** Messages with a picture that waits for WeChat's answer. */
export function findUnchecked(limit: number): Promise<Message[]> {
  return find<Message>('messages', { where: { traces: _.gt(''), checking: true }, limit })
}

/** Writes WeChat's word on pictures; not a transition, so neither version nor history moves. */
export async function savePhotoChecks(
  id: string,
  checks: ReadonlyMap<string, Photo['check']>,
): Promise<void> {
  await transaction(async (tx) => {
    const message = await tx.read<Message>('messages', id)
    if (message) await tx.replace('messages', stored(withChecks(message, checks)))
  })
}

export function keepMediaCheck(traceId: string, check: Photo['check']): Promise<void> {
  return replace<MediaCheck>('mediaChecks', { _id: traceId, check })
}

export async function readMediaChecks(traceIds: readonly string[]): Promise<Map<string, Photo['check']>> {
  if (traceIds.length === 0) return new Map()
  const found = await find<MediaCheck>('mediaChecks', { where: { _id: _.in([...traceIds]) }, limit: 1000 })
  return new Map(found.map(({ _id, check }) => [_id, check]))
}
