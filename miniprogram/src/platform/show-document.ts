import Taro from '@tarojs/taro'
import type { StoredDocument } from './stored-document'

const dirPath = `${Taro.env.USER_DATA_PATH}/documents`

/**
 * Opens a document in WeChat's reader, from where it can be printed or passed on; false when it did not open. It may
 * name people: it stays on the phone only until the next one, or until the phone is cleared.
 */
export async function showDocument(load: () => Promise<StoredDocument | undefined>): Promise<boolean> {
  const found = await load()
  if (found === undefined) return true
  const kept = `${dirPath}/${found.fileName.replace(/[\\/:*?"<>|]/g, ' ')}`
  try {
    await dropDocuments()
    await new Promise<void>((resolve) =>
      Taro.getFileSystemManager().mkdir({ dirPath, recursive: true, complete: () => resolve() }),
    )
    const { statusCode } = await Taro.downloadFile({ url: found.url, filePath: kept })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath: kept, showMenu: true })
    return true
  } catch {
    return false
  }
}

export function dropDocuments(): Promise<void> {
  return new Promise((resolve) =>
    Taro.getFileSystemManager().rmdir({ dirPath, recursive: true, complete: () => resolve() }),
  )
}
