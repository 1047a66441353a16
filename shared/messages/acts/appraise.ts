import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { secondHandling } from '#shared/messages/second-handling'
import type { Setting } from '#shared/messages/setting'

/** 站内评价: the station has looked, and it is not done. Fault: invalidInput (evidence). */
export function appraise(
  message: Message,
  { evidence, checkerId }: Act<'appraise'>,
  setting: Setting,
): Change {
  if (evidence.trim() === '') throw new Fault('invalidInput', '要写明到现场看到了什么。', 'evidence')
  return { set: secondHandling(message, checkerId, setting), note: evidence }
}
