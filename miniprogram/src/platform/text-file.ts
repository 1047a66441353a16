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
