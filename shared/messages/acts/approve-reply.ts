import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { answered } from '#shared/messages/answered'
import { townshipOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The answer goes to the author, or back to the unit with a note. Fault: invalidInput (note). */
export function approveReply(message: Message, act: Act<'approveReply'>, { now, county }: Setting): Change {
  const { approve, note } = act
  const { pendingReply, leadUnit } = message
  if (approve && pendingReply) return { set: answered(message, pendingReply, now), note }
  if (note.trim() === '') throw new Fault('invalidInput', '退回答复，要写一句哪里不行。', 'note')
  const owner = leadUnit === null ? townshipOrAbove(message, county) : { kind: 'unit' as const, id: leadUnit }
  return { set: { pendingReply: null, owner }, note, told: ['owner'] }
}
