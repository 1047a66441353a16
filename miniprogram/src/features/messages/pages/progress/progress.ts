import type { MessageAct } from '#shared/messages/message'
import type { AuthorView } from '#shared/messages/views/view'

/** What every part of the page works on. */
export interface Progress {
  message: AuthorView
  /** `version`: what one's own act made of it. */
  reload: (version?: number) => void
}

export function may(act: MessageAct, { message }: Progress): boolean {
  return message.acts.includes(act)
}

/** Every act names the version it was decided on. */
export function at({ message: { id, version } }: Progress): { id: string; version: number } {
  return { id, version }
}
