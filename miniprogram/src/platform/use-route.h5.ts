import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Path of the page on top, without a leading slash; the hash is the browser's own record of it. */
export function useRoute(): string {
  const [path, setPath] = useState(currentPath)
  useEffect(() => {
    const follow = () => setPath(currentPath())
    // The one that fires after the page is on the stack; __taroRouterChange comes before.
    const routed = '__afterTaroRouterChange'
    Taro.eventCenter.on(routed, follow)
    return () => {
      Taro.eventCenter.off(routed, follow)
    }
  }, [])
  return path
}

function currentPath(): string {
  return window.location.hash.replace(/^#\//, '').replace(/\?.*$/, '')
}
