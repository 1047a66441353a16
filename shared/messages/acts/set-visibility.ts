import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { publicationAfterVisibility } from '#shared/messages/board/publication'

/**
 * The author changes who sees it. Publishing is a consent of its own (invalidInput on consent); not to be public any
 * more takes it down at once; without a name, name and number are deleted. A name already seen cannot be unseen.
 */
export function setVisibility(message: Message, act: Act<'setVisibility'>): Change {
  const { visibility, consent } = act
  const wasPublic = message.visibility === 'mayPublish'
  if (visibility === 'mayPublish' && message.minor)
    throw new Fault('invalidInput', '不满 14 岁的人写的，不公开。请选别的。', 'visibility')
  if (visibility === 'mayPublish' && !wasPublic && !consent)
    throw new Fault('invalidInput', '要公开，请先勾上同意公开。', 'consent')
  const board = publicationAfterVisibility({ ...message, visibility })
  const takenDown = message.publication === 'published' && board.publication !== 'published'
  const contact = visibility === 'anonymous' ? null : contactAfter(message, act)
  const handlersMayCall = act.handlersMayCall && contact !== null && contact.phone !== ''
  return {
    set: {
      visibility,
      contact,
      handlersMayCall,
      ...board,
    },
    facts: { visibility, ...(takenDown && { takenDown: 'yes' }) },
    told: takenDown ? ['owner', 'station'] : ['owner'],
  }
}

/** What he leaves now, else what he left before. */
function contactAfter({ contact }: Message, { contact: left }: Act<'setVisibility'>): Message['contact'] {
  if (left === undefined) return contact
  return left === null || (left.name === '' && left.phone === '') ? null : left
}
