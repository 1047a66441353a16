import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Px; from here on a desk stands beside its message (look.md, page 9). */
const wideFrom = 900

const isWide = () => Taro.getWindowInfo().windowWidth >= wideFrom

/** True on a computer, where the list and the message stand side by side; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    // What the event brings is the screen's width in the browser (Taro 4.2.1), so the window is asked again.
    const follow = () => setWide(isWide())
    Taro.onWindowResize(follow)
    return () => Taro.offWindowResize(follow)
  }, [])
  return wide
}
