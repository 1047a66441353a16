import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { timesWritten, withoutWords } from '#shared/messages/privacy/hide-words'
import type { Message } from '#shared/messages/message'

/**
 * The author blacks out words of his own, or takes photos out. Fault: invalidInput (words, photos) for what he did
 * not write or send. The words as they were are kept closed (originals); a photo's file is deleted.
 */
export function hide(message: Message, { words, photos }: Act<'hide'>): Change {
  if (words.length + photos.length === 0) {
    throw new Fault('invalidInput', '先写要涂掉的字，或选一张照片。', 'words')
  }
  const foreign = words.find((word) => timesWritten(message, word) === 0)
  if (foreign !== undefined) {
    throw new Fault('invalidInput', `您写的话里没有“${foreign}”。请照原样写要涂掉的字。`, 'words')
  }
  const left = withoutPhotos(message, photos)
  return {
    set: { ...withoutWords({ ...message, ...left }, words), photos: left.photos },
    facts: {
      ...(words.length > 0 && { words: String(words.length) }),
      ...(photos.length > 0 && { photos: String(photos.length) }),
    },
    told: [],
  }
}

type Pointed = Act<'hide'>['photos']

function withoutPhotos(message: Message, pointed: Pointed): Pick<Message, 'photos' | 'supplements'> {
  const gone = (added: number | null) => pointed.filter((one) => one.added === added).map(({ at }) => at)
  const isThere = ({ added, at }: Pointed[number]) =>
    (added === null ? message.photos : message.supplements[added]?.photos)?.[at] !== undefined
  if (!pointed.every(isThere)) {
    throw new Fault('invalidInput', '这张照片已经不在了。请刷新后再看。', 'photos')
  }
  const keep = (photos: Message['photos'], added: number | null) =>
    photos.filter((_photo, at) => !gone(added).includes(at))
  return {
    photos: keep(message.photos, null),
    supplements: message.supplements.map((one, added) => ({ ...one, photos: keep(one.photos, added) })),
  }
}
