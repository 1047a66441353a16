import { temporaryUrls } from '#cloud/kernel/wechat'

interface Picture {
  url: string | null
}

const isStored = (value: unknown): value is { url: string } =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Picture).url === 'string' &&
  (value as { url: string }).url.startsWith('cloud://')

function picturesIn(value: unknown): { url: string }[] {
  if (isStored(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(picturesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(picturesIn) : []
}

/** Rules name pictures by file id; this swaps every one of a view for a temporary address, in one request. */
export async function withPhotoUrls<View>(view: View): Promise<View> {
  const pictures = picturesIn(view)
  const fileIds = [...new Set(pictures.map((picture) => picture.url))]
  const urls = await temporaryUrls(fileIds)
  const urlOf = new Map(fileIds.map((fileId, index) => [fileId, urls[index] ?? null]))
  for (const picture of pictures as Picture[]) picture.url = urlOf.get(picture.url ?? '') ?? null
  return view
}
