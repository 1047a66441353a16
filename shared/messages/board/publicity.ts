import { Fault } from '#shared/kernel/fault'
import type { Actor } from '#shared/messages/actor'
import { boardPhotos } from '#shared/messages/board/board'
import type { Publicity } from '#shared/messages/board/board-view'
import { relationOf, type Relation } from '#shared/messages/holds'
import type { Message } from '#shared/messages/message'
import { publishablePhotos } from '#shared/messages/board/publishable-photos'
import { redact } from '#shared/messages/privacy/redact'
import { tellsWho } from '#shared/messages/privacy/without-person'

const writers: readonly (Relation | null)[] = ['liaisonOfficer', 'townshipOffice', 'countyOffice']

/** Without numbers, and without the names that the author left or calls himself. */
function cleaned(text: string, message: Message): string {
  return redact(tellsWho(message).reduce((left, name) => left.split(name).join('某某'), text))
}

/** What stands ready for the board: as it was written, else filled by the redactor for a person to edit. */
function drafted(message: Message) {
  const { publicTitle, publicCase, title, text, replies } = message
  const answer = replies[replies.length - 1]?.text ?? ''
  return {
    title: publicTitle ?? cleaned(title, message),
    summary: publicCase?.summary ?? cleaned(text, message),
    answer: publicCase?.answer ?? cleaned(answer, message),
  }
}

/** For its author once somebody asks for his consent, for staff once it may be written. Fault: notFound. */
export function publicityFor(message: Message, hats: readonly Actor[]): Publicity {
  const relations = hats.map((by) => relationOf(message, by))
  const { publication, publicCase } = message
  const shown = publication === 'approved' || publication === 'published'
  if (relations.includes('author') && shown && publicCase) {
    const photos = boardPhotos(publicCase.photos)
    return { view: 'author', published: publication === 'published', ...drafted(message), photos }
  }
  const staff = relations.some((relation) => writers.includes(relation))
  if (!staff || message.visibility !== 'mayPublish' || message.replies.length === 0) throw notHere()
  const chosen = publicCase?.photos ?? []
  const photos = publishablePhotos(message).map((fileId) => ({
    fileId,
    url: fileId,
    chosen: chosen.includes(fileId),
  }))
  return { view: 'staff', ...drafted(message), photos }
}

const notHere = () => new Fault('notFound', '这件没有要登出来的话。请刷新后再看。')
