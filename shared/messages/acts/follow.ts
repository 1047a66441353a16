import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The deputy's note; who follows first watches it. It stays where it is. */
export function follow({ watcherId }: Message, { note }: Act<'follow'>, { by }: Setting): Change {
  return { set: { watcherId: watcherId ?? by.deputyId }, note }
}
