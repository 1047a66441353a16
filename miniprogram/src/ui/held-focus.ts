import { useEffect, useRef } from 'react'

/** Milliseconds; Taro's browser elements are hidden, so not focusable, until they are hydrated. */
const untilVisible = 50

type Key = { key: string; shiftKey: boolean; preventDefault(): void }

/**
 * Browser only: takes the focus when the panel appears, keeps Tab inside it, closes on Escape, and gives the focus
 * back to the opener. WeChat has no focus to move.
 */
export function useHeldFocus(onClose: () => void) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const opener = document.activeElement
    const timer = setTimeout(() => panel.current?.focus(), untilVisible)
    return () => {
      clearTimeout(timer)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  if (process.env.TARO_ENV === 'weapp') return { ref: panel }

  function onKeyDown(event: Key) {
    if (event.key === 'Escape') return onClose()
    if (event.key !== 'Tab' || !panel.current) return
    const stops = panel.current.querySelectorAll<HTMLElement>('[tabindex="0"], input, textarea')
    const [first, last] = [stops[0], stops[stops.length - 1]]
    const from = document.activeElement
    const edge = event.shiftKey ? from === first || from === panel.current : from === last
    if (!edge) return
    event.preventDefault()
    ;(event.shiftKey ? last : first)?.focus()
  }
  return { ref: panel, tabIndex: -1, onKeyDown }
}
