import Taro from '@tarojs/taro'
import type { Output } from '#shared/contract'
import { call } from '../../../platform/call'
import { CallFault } from '../../../platform/call-fault'
import { dropDraft } from '../../../platform/draft'
import { dropPhotos, photosOf, sendPhotos } from '../../../platform/photo-queue'
import { unqueueMessage } from './queue'
import { draftKey, submitInput, type MessageDraft } from './message-draft'

export type Receipt = Output<'messages.submit'>

/** Pages that still show the draft let go of it. */
export const messageSent = 'message-sent'

let underWay: Promise<Receipt> | undefined

/** Photos first, then the words; draft and photos leave the phone only once the cloud has them. Throws CallFault. */
export function sendDraft(draft: MessageDraft): Promise<Receipt> {
  underWay ??= attempt(draft).finally(() => {
    underWay = undefined
  })
  return underWay
}

async function attempt(draft: MessageDraft): Promise<Receipt> {
  const receipt = await call('messages.submit', submitInput(draft, await sentPhotos()))
  dropDraft(draftKey)
  unqueueMessage()
  // It is sent: a file that cannot be removed is no refusal, and goes with the next clearing of strays.
  await dropPhotos(
    draftKey,
    photosOf(draftKey).map(({ path }) => path),
  ).catch(() => undefined)
  Taro.eventCenter.trigger(messageSent)
  return receipt
}

async function sentPhotos(): Promise<string[]> {
  if (photosOf(draftKey).length === 0) return []
  const { uploadPrefix } = await call('people.me', {})
  if (uploadPrefix === null) {
    throw new CallFault('unauthenticated', '要先用微信打开小程序，才能发送。草稿还在手机里。')
  }
  const photos = await sendPhotos(draftKey, uploadPrefix).catch(() => {
    throw CallFault.offline()
  })
  return photos.flatMap(({ fileID }) => fileID ?? [])
}
