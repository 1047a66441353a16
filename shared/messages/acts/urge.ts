import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** Noted and pushed to whoever has it; how often is in guards.ts. */
export function urge(_message: Message, { note }: Act<'urge'>, { now }: Setting): Change {
  return { set: { lastUrgedAt: now.toISOString() }, note }
}
