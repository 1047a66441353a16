import { useShareAppMessage } from '@tarojs/taro'
import { type PageParams, pageUrl } from './navigation'
import { tabs } from './pages'
import type { Shared } from './shared-page'

/**
 * Lets 转发 in WeChat's menu send this page; its config needs `enableShareAppMessage`. Answers what a button of ours
 * would do: nothing here, the menu has one.
 */
export function useShare<Name extends keyof PageParams>(
  page: Name,
  shared: Shared<Name>,
): (() => Promise<boolean>) | null {
  useShareAppMessage(() =>
    shared === undefined
      ? { title: '人大代表联络站', path: `/${tabs.home.path}` }
      : { title: shared.title, path: pageUrl(page, shared.params) },
  )
  return null
}
