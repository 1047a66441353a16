import Taro from '@tarojs/taro'

/** Lets the person choose one JSON file out of a chat; resolves with its text, null when nothing was chosen. */
export async function pickTextFile(): Promise<string | null> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['json'] }).catch(
    () => null,
  )
  const filePath = chosen?.tempFiles[0]?.path
  if (filePath === undefined) return null
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf8',
      success: ({ data }) => resolve(data as string),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** Hands the person a text file to keep: it goes to a chat of his, 文件传输助手 for one; false when it did not. */
export async function keepTextFile(name: string, text: string): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
}
