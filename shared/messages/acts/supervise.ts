import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

export function supervise(_message: Message, { note }: Act<'supervise'>): Change {
  return { set: { supervised: true }, note }
}
