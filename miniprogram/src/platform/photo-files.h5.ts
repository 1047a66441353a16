import { chooseFiles, uploadFile } from './local-files.h5'
import { dropBlobs, allBlobNames, keepBlob, readBlob } from './photo-blobs.h5'
import type { PickedPhotos } from './picked-photos'
import { randomId } from './random-id'

const biggestBytes = 10 * 1024 * 1024
const widestPx = 1600

/** Lets the person choose, makes the photos smaller and keeps them; choosing nothing is no error. */
export async function pickPhotos(count: number): Promise<PickedPhotos> {
  const chosen = (await chooseFiles('image/*')).slice(0, count)
  const paths: string[] = []
  for (const file of chosen) {
    const blob = file.size <= biggestBytes ? await reencode(file).catch(() => undefined) : undefined
    if (!blob) continue
    const path = randomId()
    await keepBlob(path, blob)
    paths.push(path)
  }
  return { paths, refused: chosen.length - paths.length }
}

/** What an image element can show. */
export async function photoSource(path: string): Promise<string> {
  const blob = await readBlob(path)
  return blob ? URL.createObjectURL(blob) : ''
}

/** Sends one kept photo to the local cloud's storage; resolves with its fileID. */
export async function sendPhoto(path: string, cloudPath: string): Promise<string> {
  return await uploadFile(cloudPath, await readBlob(path))
}

export const dropPhotoFiles = dropBlobs
export const allPhotoFiles = allBlobNames

/** Drawn again as a JPEG: what the camera wrote beside the picture (place, time) is gone. */
async function reencode(file: File): Promise<Blob> {
  const image = await createImageBitmap(file)
  const scale = Math.min(1, widestPx / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no JPEG'))), 'image/jpeg', 0.85),
  )
}
