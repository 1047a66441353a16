import Taro from '@tarojs/taro'

/** Shows a file in the phone's own reader; false when it could not be fetched or read. */
export async function openDocument(url: string, kind: 'pdf' | 'jpg' | 'png'): Promise<boolean> {
  try {
    if (kind !== 'pdf') {
      await Taro.previewImage({ urls: [url], current: url })
      return true
    }
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}
