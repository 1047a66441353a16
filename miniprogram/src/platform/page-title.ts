import Taro from '@tarojs/taro'

/** The title in the bar on top, where a page becomes another one in place. */
export async function setPageTitle(title: string): Promise<void> {
  await Taro.setNavigationBarTitle({ title })
}
