import Taro, { usePageScroll } from '@tarojs/taro'
import { useRef, useState } from 'react'

/** Whether the element with this id has scrolled off the top; its place is measured at the first scroll. */
export function useScrolledPast(id: string): boolean {
  const [past, setPast] = useState(false)
  const end = useRef<number>()
  const measuring = useRef(false)

  usePageScroll(({ scrollTop }) => {
    if (end.current !== undefined) {
      setPast(scrollTop > end.current)
    } else if (!measuring.current) {
      measuring.current = true
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .boundingClientRect((rect) => {
          measuring.current = false
          if (rect && 'bottom' in rect) end.current = scrollTop + rect.bottom
        })
        .exec()
    }
  })
  return past
}
