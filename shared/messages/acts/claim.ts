import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'

/** Whoever holds the slip has WeChat now: from here on it is his own message there, and only there. */
export function claim(_message: Message, { openid }: Act<'claim'>): Change {
  return { set: { authorOpenid: openid } }
}
