import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { townshipOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** Read again at the township, by another person (guards.ts). */
export function object(message: Message, { note }: Act<'object'>, { county }: Setting): Change {
  if (note.trim() === '') throw new Fault('invalidInput', '还没写您为什么不同意。写一句就行。', 'note')
  return { set: { status: 'submitted', objected: true, owner: townshipOrAbove(message, county) }, note }
}
