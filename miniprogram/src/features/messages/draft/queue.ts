import { dropDraft, keepDraft, readDraft } from '../../../platform/draft'
import type { MessageDraft } from './message-draft'

/** A copy of its own: what is typed after sending never changes what waits, it takes it out. */
const queueKey = 'message:queued'

/** False when the phone has no room for it. */
export function queueMessage(draft: MessageDraft): boolean {
  return keepDraft(queueKey, draft)
}

export function queuedMessage(): MessageDraft | undefined {
  return readDraft<MessageDraft>(queueKey)?.value
}

export function unqueueMessage(): void {
  if (queuedMessage()) dropDraft(queueKey)
}
