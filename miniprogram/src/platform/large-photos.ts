import Taro from '@tarojs/taro'

/** Opens the phone's own viewer on one of several pictures. */
export async function showLargePhotos(urls: string[], current: string): Promise<void> {
  await Taro.previewImage({ urls, current }).catch(() => undefined)
}
