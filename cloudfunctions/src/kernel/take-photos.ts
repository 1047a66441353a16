import type { Photo } from '#shared/messages/message'
import { Fault } from '#shared/kernel/fault'
import { stripJpeg, stripPng } from '#cloud/kernel/strip-exif'
import { uploadPrefixOf } from '#cloud/kernel/upload-prefix'
import { checkPicture, download, temporaryUrls, upload } from '#cloud/kernel/wechat'

const maxBytes = 10 * 1024 * 1024

const signatures = {
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
} as const

function kindOf(bytes: Buffer): keyof typeof signatures | null {
  for (const kind of ['jpg', 'png'] as const) {
    if (signatures[kind].every((byte, index) => bytes[index] === byte)) return kind
  }
  return null
}

const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/**
 * Pictures a person sent along: their own, real pictures, at most 10 MB, without the place where they were
 * taken, and each on its way through WeChat's check. `invalidInput` on `photos` says what is wrong.
 */
export async function takePhotos(fileIds: readonly string[], openid: string): Promise<Photo[]> {
  const prefix = uploadPrefixOf(openid)
  if (fileIds.some((fileId) => !pathOf(fileId).startsWith(prefix) || fileId.includes('..'))) {
    throw new Fault('invalidInput', '有一张照片不是在这里传的。请删掉它，重新选一张。', 'photos')
  }
  const cleaned = await Promise.all(fileIds.map(cleanPhoto))
  const urls = await temporaryUrls(cleaned)
  return await Promise.all(
    cleaned.map(async (fileId, index): Promise<Photo> => {
      const url = urls[index]
      const traceId = url ? await checkPicture(openid, url) : null
      return { fileId, check: traceId === null ? 'review' : 'pending', traceId }
    }),
  )
}

/** Looks at the picture and, where it says by whom or where it was taken, writes it anew in its own place. */
async function cleanPhoto(fileId: string): Promise<string> {
  const bytes = await download(fileId)
  if (bytes.length > maxBytes) {
    throw new Fault('invalidInput', '有一张照片超过 10 MB。请换一张小一点的，别的内容都还在。', 'photos')
  }
  const kind = kindOf(bytes)
  if (kind === null) {
    throw new Fault('invalidInput', '有一个文件不是照片。请删掉它，换成 JPG 或 PNG 照片。', 'photos')
  }
  const clean = kind === 'jpg' ? stripJpeg(bytes) : stripPng(bytes)
  return clean.length === bytes.length ? fileId : await upload(pathOf(fileId), clean)
}
