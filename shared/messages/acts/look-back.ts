import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { secondHandling } from '#shared/messages/second-handling'
import type { Setting } from '#shared/messages/setting'

/** 回头看: it came back, or the promise was not kept: handled again. A kept promise is noted (stage.ts reads it). */
export function lookBack(message: Message, act: Act<'lookBack'>, setting: Setting): Change {
  const { reason, kept, checkerId } = act
  if (kept) return { set: {}, note: reason, told: ['author'] }
  return { set: secondHandling(message, checkerId, setting), note: reason }
}
