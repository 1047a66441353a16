import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { approverOffice } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The unit's answer, read first by the one who approves it. Faults: invalidInput (promisedFor, rule, text). */
export function reply(message: Message, act: Act<'reply'>, { now, by, county }: Setting): Change {
  const { class: replyClass, text, photos, promisedFor, rule } = act
  if (text.trim() === '') throw new Fault('invalidInput', '还没写答复。', 'text')
  if (replyClass === 'B' && (promisedFor === undefined || promisedFor <= dayOf(now))) {
    throw new Fault('invalidInput', '列入计划的，要写明哪天前做到，日子要在今天以后。', 'promisedFor')
  }
  if (replyClass === 'D' && (rule ?? '').trim() === '') {
    throw new Fault('invalidInput', '不能办的，要写明是哪一条规定。', 'rule')
  }
  const pendingReply = {
    class: replyClass,
    text,
    photos,
    promisedFor: replyClass === 'B' ? (promisedFor ?? null) : null,
    rule: replyClass === 'D' ? (rule ?? null) : null,
    round: message.round,
    unitId: message.leadUnit,
    writtenBy: by.id,
    writtenAt: now.toISOString(),
  }
  return { set: { pendingReply, owner: approverOffice(message, county) }, facts: { class: replyClass } }
}
