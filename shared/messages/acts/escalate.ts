import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { escalated } from '#shared/messages/escalated'
import type { Message } from '#shared/messages/message'

export function escalate(_message: Message, { reason }: Act<'escalate'>): Change {
  if (reason.trim() === '') throw new Fault('invalidInput', '报到县里，要写一句原因。', 'reason')
  return { set: escalated, note: reason }
}
