import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { publishablePhotos } from '#shared/messages/board/publishable-photos'
import { redact } from '#shared/messages/privacy/redact'
import type { Setting } from '#shared/messages/setting'

const written = ['title', 'summary', 'answer'] as const

/** Words and pictures for the board. Faults: invalidInput (title, summary, answer, photos). */
export function preparePublic(message: Message, act: Act<'preparePublic'>, { by }: Setting): Change {
  for (const field of written) refuseSecrets(message, act[field], field)
  const { title, summary, answer, photos } = act
  const may = publishablePhotos(message)
  if (!photos.every((fileId) => may.includes(fileId))) {
    throw new Fault('invalidInput', '有一张照片还没检查过，不能登。请去掉再交。', 'photos')
  }
  return {
    set: {
      publication: 'requested',
      publicTitle: title,
      publicCase: { summary, answer, photos, preparedBy: by.id, approvedBy: null, publishedAt: null },
    },
  }
}

function refuseSecrets({ contact }: Message, text: string, field: (typeof written)[number]): void {
  if (redact(text) !== text) {
    throw new Fault('invalidInput', '里面还有电话、号码或门牌，去掉再交。', field)
  }
  if (contact !== null && contact.name !== '' && text.includes(contact.name)) {
    throw new Fault('invalidInput', '里面有写的人的姓名，去掉再交。', field)
  }
}
