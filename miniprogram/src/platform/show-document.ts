import Taro from '@tarojs/taro'
import type { StoredDocument } from './stored-document'

/** Opens a document in WeChat's reader, from where it can be printed or passed on; false when it did not open. */
export async function showDocument(load: () => Promise<StoredDocument | undefined>): Promise<boolean> {
  const found = await load()
  if (found === undefined) return true
  const kept = `${Taro.env.USER_DATA_PATH}/${found.fileName.replace(/[\\/:*?"<>|]/g, ' ')}`
  try {
    const { statusCode } = await Taro.downloadFile({ url: found.url, filePath: kept })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath: kept, showMenu: true })
    return true
  } catch {
    return false
  }
}
