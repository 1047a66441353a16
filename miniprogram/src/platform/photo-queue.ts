import { allPhotoFiles, dropPhotoFiles, sendPhoto } from './photo-files'
import { randomId } from './random-id'
import { load, save } from './storage'

/** One photo of a draft. `cloudPath` is settled before the first try, so a second try overwrites, never doubles. */
export interface Photo {
  path: string
  cloudPath?: string
  fileID?: string
}

type Lists = Record<string, Photo[]>

export function photosOf(draft: string): Photo[] {
  return lists()[draft] ?? []
}

export function keepPhotos(draft: string, photos: Photo[]): void {
  const { [draft]: _old, ...others } = lists()
  save<Lists>('photos', photos.length > 0 ? { ...others, [draft]: photos } : others)
}

export async function dropPhotos(draft: string, paths: string[]): Promise<void> {
  keepPhotos(
    draft,
    photosOf(draft).filter((photo) => !paths.includes(photo.path)),
  )
  await dropPhotoFiles(paths)
}

const underWay = new Map<string, Promise<unknown>>()

/**
 * Sends what is not sent yet, one by one, noting each at once: broken off, it goes on where it stopped. A second
 * call waits for the first: the page of the draft and the page that sends it would send the same photo twice.
 */
export function sendPhotos(draft: string, prefix: string): Promise<Photo[]> {
  const before = underWay.get(draft) ?? Promise.resolve()
  const sent = before.catch(() => undefined).then(() => sendUnsent(draft, prefix))
  underWay.set(draft, sent)
  return sent
}

async function sendUnsent(draft: string, prefix: string): Promise<Photo[]> {
  for (const { path } of photosOf(draft)) {
    const photo = photosOf(draft).find((one) => one.path === path)
    if (!photo || (photo.fileID && photo.cloudPath?.startsWith(prefix))) continue
    const cloudPath = photo.cloudPath?.startsWith(prefix) ? photo.cloudPath : `${prefix}${randomId()}.jpg`
    note(draft, { path, cloudPath })
    note(draft, { path, cloudPath, fileID: await sendPhoto(path, cloudPath) })
  }
  return photosOf(draft)
}

/** Files that no draft names any more: left behind when the app was killed between two steps. */
export async function dropStrayPhotos(): Promise<void> {
  const named = Object.values(lists()).flatMap((photos) => photos.map((photo) => photo.path))
  const stray = (await allPhotoFiles()).filter((path) => !named.includes(path))
  await dropPhotoFiles(stray)
}

function note(draft: string, changed: Photo): void {
  keepPhotos(
    draft,
    photosOf(draft).map((photo) => (photo.path === changed.path ? changed : photo)),
  )
}

function lists(): Lists {
  return load<Lists>('photos') ?? {}
}
