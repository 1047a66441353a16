import type { Message, Photo } from '#shared/messages/message'
import { chainOf } from '#shared/messages/chain'
import { keysOf } from '#shared/messages/board/shelves'
import { sha256 } from '#cloud/kernel/sha256'

type Check = Photo['check']

/** Every picture of a message, the author's and the units', with the instant it was sent (ISO). */
export function picturesOf(message: Message): { photo: Photo; at: string }[] {
  const { photos, letter, submittedAt, supplements, replies, pendingReply } = message
  const answers = pendingReply === null ? replies : [...replies, pendingReply]
  const sent = [
    { photos: [...photos, ...letter], at: submittedAt },
    ...supplements,
    ...answers.map((answer) => ({ photos: answer.photos, at: answer.writtenAt })),
  ]
  return sent.flatMap((one) => one.photos.map((photo) => ({ photo, at: one.at })))
}

/** The same message with WeChat's word on the pictures named by trace id. */
export function withChecks(message: Message, checks: ReadonlyMap<string, Check>): Message {
  const checked = <Sent extends { photos: Photo[] }>(sent: Sent): Sent => ({
    ...sent,
    photos: sent.photos.map((photo) => ({ ...photo, check: checks.get(photo.traceId ?? '') ?? photo.check })),
  })
  const { letter, supplements, replies, pendingReply } = message
  return {
    ...checked(message),
    letter: checked({ photos: letter }).photos,
    supplements: supplements.map(checked),
    replies: replies.map(checked),
    pendingReply: pendingReply && checked(pendingReply),
  }
}

/** The document as it is stored: its history chained, and with what it is found by. */
export function stored(
  message: Message,
): Message & { traces: string[]; checking: boolean } & ReturnType<typeof keysOf> {
  const open = picturesOf(message).filter(
    ({ photo }) => photo.check === 'pending' || photo.check === 'review',
  )
  const traces = [...new Set(open.flatMap(({ photo }) => photo.traceId ?? []))]
  const chain = chainOf(message, sha256)
  const checking = open.some(({ photo }) => photo.check === 'pending')
  return { ...message, ...keysOf(message), chain, traces, checking }
}
