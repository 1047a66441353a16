import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { offBoard } from '#shared/messages/board/publication'

/** Taken down by the author or by staff, at any time, at once. */
export function unpublish(_message: Message, { note }: Act<'unpublish'>): Change {
  return { set: offBoard, note }
}
