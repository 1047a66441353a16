import Taro from '@tarojs/taro'
import type { PickedPhotos } from './picked-photos'
import { randomId } from './random-id'

const folder = `${Taro.env.USER_DATA_PATH}/photos`
const biggestBytes = 10 * 1024 * 1024
const widestPx = 1600

/** Lets the person choose, makes the photos smaller and keeps them; choosing nothing is no error. */
export async function pickPhotos(count: number): Promise<PickedPhotos> {
  const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] }).catch(
    () => undefined,
  )
  const files = chosen?.tempFiles ?? []
  const fit = files.filter(({ size, fileType }) => size <= biggestBytes && fileType !== 'video')
  const paths: string[] = []
  for (const { tempFilePath } of fit) paths.push(await keep(tempFilePath))
  return { paths, refused: files.length - fit.length }
}

/** What an image element can show. */
export function photoSource(path: string): Promise<string> {
  return Promise.resolve(path)
}

/** Sends one kept photo to the cloud's storage; resolves with its fileID. */
export async function sendPhoto(path: string, cloudPath: string): Promise<string> {
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: path })
  return fileID
}

export async function dropPhotoFiles(paths: string[]): Promise<void> {
  const files = Taro.getFileSystemManager()
  await Promise.all(
    paths.map(
      (filePath) => new Promise<void>((resolve) => files.unlink({ filePath, complete: () => resolve() })),
    ),
  )
}

export function allPhotoFiles(): Promise<string[]> {
  return new Promise((resolve) =>
    Taro.getFileSystemManager().readdir({
      dirPath: folder,
      success: ({ files }) => resolve(files.map((file) => `${folder}/${file}`)),
      fail: () => resolve([]),
    }),
  )
}

async function keep(tempFilePath: string): Promise<string> {
  const smaller = await Taro.compressImage({
    src: tempFilePath,
    quality: 80,
    compressedWidth: widestPx,
  }).catch(() => ({ tempFilePath }))
  const files = Taro.getFileSystemManager()
  await new Promise<void>((resolve) =>
    files.mkdir({ dirPath: folder, recursive: true, complete: () => resolve() }),
  )
  return new Promise((resolve, reject) =>
    files.saveFile({
      tempFilePath: smaller.tempFilePath,
      filePath: `${folder}/${randomId()}.jpg`,
      success: ({ savedFilePath }) => resolve(String(savedFilePath)),
      fail: reject,
    }),
  )
}
