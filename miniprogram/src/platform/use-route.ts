import Taro, { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** Path of the page on top, without a leading slash. */
export function useRoute(): string {
  const [path, setPath] = useState(currentPath)
  useDidShow(() => setPath(currentPath()))
  return path
}

function currentPath(): string {
  return Taro.getCurrentPages().slice(-1)[0]?.route ?? ''
}
