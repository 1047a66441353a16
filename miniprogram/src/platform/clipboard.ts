import Taro from '@tarojs/taro'

/** False when the phone refuses; the words stay on the screen to be written down. */
export async function copyText(data: string): Promise<boolean> {
  return Taro.setClipboardData({ data }).then(
    () => true,
    () => false,
  )
}
