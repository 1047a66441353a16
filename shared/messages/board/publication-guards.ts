import { Fault } from '#shared/kernel/fault'
import type { Message } from '#shared/messages/message'
import { authorSaidNo, publicationWays, type PublicationAct } from '#shared/messages/board/publication'
import type { Setting } from '#shared/messages/setting'

const conflict = (sentence: string) => new Fault('conflict', sentence)

const wrongState: Record<PublicationAct, string> = {
  preparePublic: '要登出来的话已经写好了，不用再写。请刷新后再看。',
  approvePublic: '现在没有等您看的公开内容。请刷新后再看。',
  consentPublic: '现在没有等您点头的公开内容。请刷新后再看。',
  unpublish: '这件没有登在“大家的事”里。请刷新后再看。',
}

function isOpen(act: PublicationAct, { publication }: Message): boolean {
  return (publicationWays[act].from as readonly Message['publication'][]).includes(publication)
}

const inState = (act: PublicationAct) => (message: Message) =>
  isOpen(act, message) ? null : conflict(wrongState[act])

/** Two consents and two people: the author's first one, an answer, and never a report of wrongdoing. */
function preparable(message: Message): Fault | null {
  if (message.kind === 'report' || message.visibility !== 'mayPublish') {
    return new Fault('forbidden', '写的人没有选“办好后可以公开”，这件不能登。')
  }
  if (authorSaidNo(message)) return new Fault('forbidden', '写的人说了不公开，不再问他。')
  if (message.replies.length === 0) return conflict('还没有答复，答复以后才能登。')
  return inState('preparePublic')(message)
}

function notTheWriter(message: Message, { by }: Setting): Fault | null {
  const fault = inState('approvePublic')(message)
  if (fault) return fault
  return message.publicCase?.preparedBy === by.id
    ? new Fault('forbidden', '这段话是您写的，要另一个人看过才能登。')
    : null
}

export const publicationGuards = {
  preparePublic: preparable,
  approvePublic: notTheWriter,
  consentPublic: inState('consentPublic'),
  unpublish: inState('unpublish'),
}
