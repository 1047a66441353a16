import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { TabBar } from './custom-tab-bar/tab-bar'
import { useCare } from './platform/care'
import { back, goTab } from './platform/navigation'
import { isTabPath } from './platform/pages'
import { useRoute } from './platform/use-route'
import { a11y } from './ui/a11y'
import { Icon } from './ui/icon'
import './app-frame.scss'

/** In a browser the two bars around a page are ours; in WeChat they are WeChat's and custom-tab-bar. */
export function AppFrame({ children }: PropsWithChildren) {
  return (
    <>
      <NavBar />
      {children}
      <TabBar />
    </>
  )
}

function NavBar() {
  const care = useCare()
  const route = useRoute()
  const title = useTitle()
  const first = Taro.getCurrentPages().length <= 1
  return (
    <View className={`nav-bar ${care ? 'care' : ''}`}>
      {!isTabPath(route) && (
        <View
          className="nav-bar-leave"
          onClick={() => void (first ? goTab('home') : back())}
          {...a11y({ role: 'button', label: first ? '回首页' : '返回' })}
        >
          <Icon name={first ? 'home' : 'back'} />
        </View>
      )}
      <Text {...a11y({ role: 'heading', level: 1 })}>{title}</Text>
    </View>
  )
}

/** Taro writes a page's title into the document, after the page has come up. */
function useTitle(): string {
  const [title, setTitle] = useState(document.title)
  useEffect(() => {
    const element = document.querySelector('title')
    if (!element) return undefined
    const observer = new MutationObserver(() => setTitle(document.title))
    observer.observe(element, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [])
  return title
}
