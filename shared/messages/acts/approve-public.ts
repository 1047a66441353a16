import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** Another person read it: on to the author, or back to who wrote it, with a note. Fault: invalidInput (note). */
export function approvePublic(
  { publicCase }: Message,
  { approve, note }: Act<'approvePublic'>,
  { by }: Setting,
): Change {
  if (approve) {
    return {
      set: { publication: 'approved', publicCase: publicCase && { ...publicCase, approvedBy: by.id } },
      facts: { approved: 'yes' },
    }
  }
  if (note.trim() === '') throw new Fault('invalidInput', '先写哪里要改，再退回。', 'note')
  return { set: { publication: 'private' }, note, facts: { approved: 'no' }, told: ['station'] }
}
