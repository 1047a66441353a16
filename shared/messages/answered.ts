import { authorOwner } from '#shared/messages/owners'
import type { Message, Reply } from '#shared/messages/message'

/** The answer stands and waits for the author's rating. */
export function answered(message: Message, reply: Reply, now: Date): Partial<Message> {
  return {
    status: 'replied',
    owner: authorOwner,
    pendingReply: null,
    replies: [...message.replies, reply],
    repliedAt: now.toISOString(),
  }
}
