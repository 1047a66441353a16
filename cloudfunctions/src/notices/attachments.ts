import type { Attachment } from '#shared/notices/notice'
import { Fault } from '#shared/kernel/fault'
import { maxAttachmentBytes } from '#shared/notices/limits'
import { stripJpeg, stripPng } from '#cloud/kernel/strip-exif'
import { uploadPrefixOf } from '#cloud/kernel/upload-prefix'
import { download, upload } from '#cloud/kernel/wechat'

const signatures = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
} as const

type Kind = keyof typeof signatures

/** Without the place and the time a picture was taken; what a PDF says of its writer is its own. */
const cleaned = {
  pdf: (bytes: Buffer) => bytes,
  jpg: stripJpeg,
  png: stripPng,
} as const satisfies Record<Kind, (bytes: Buffer) => Buffer>

function kindOf(bytes: Buffer): Kind | null {
  const kinds = Object.keys(signatures) as Kind[]
  return kinds.find((kind) => signatures[kind].every((byte, index) => bytes[index] === byte)) ?? null
}

const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')
const refuse = (words: string) => new Fault('invalidInput', words, 'attachments')

interface Sent {
  fileId: string
  name: string
}

interface Takes {
  openid: string
  /** What the notice holds already: looked at once, by whoever added it. */
  held: readonly Attachment[]
}

/**
 * Files a writer sends along: PDF, JPG or PNG by their first bytes, at most 10 MB, his own upload;
 * pictures without where they were taken. Fault: invalidInput on `attachments`.
 */
export async function takeAttachments(sent: readonly Sent[], { openid, held }: Takes): Promise<Attachment[]> {
  return await Promise.all(
    sent.map(async ({ fileId, name }) => {
      const known = held.find((one) => one.fileId === fileId)
      return known ? { ...known, name } : await look({ fileId, name }, uploadPrefixOf(openid))
    }),
  )
}

async function look({ fileId, name }: Sent, prefix: string): Promise<Attachment> {
  if (!pathOf(fileId).startsWith(prefix) || fileId.includes('..')) {
    throw refuse(`附件“${name}”不是在这里传的。写好的都在，请删掉它，重新选一个。`)
  }
  const bytes = await download(fileId).catch(() => {
    throw refuse(`附件“${name}”没传上来。写好的都在，请删掉它，再选一次。`)
  })
  if (bytes.length > maxAttachmentBytes) {
    throw refuse(`附件“${name}”超过 10 MB。写好的都在，请换一个小一点的。`)
  }
  const kind = kindOf(bytes)
  if (kind === null) {
    throw refuse(`附件“${name}”打不开，只能用 PDF、JPG 或 PNG。写好的都在，请换一个文件。`)
  }
  const clean = cleaned[kind](bytes)
  const kept = clean.length === bytes.length ? fileId : await upload(pathOf(fileId), clean)
  return { fileId: kept, name, kind, bytes: clean.length }
}
