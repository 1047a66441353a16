import { useEffect, useRef } from 'react'

/** Milliseconds; Taro's browser elements are hidden, so not focusable, until they are hydrated. */
const untilVisible = 50

type Tab = { key: string; shiftKey: boolean; preventDefault(): void }

const isOnTop = (panel: HTMLElement | null) =>
  [...document.querySelectorAll('[role$="dialog"]')].pop() === panel

/**
 * Browser only: takes the focus when the panel appears, keeps Tab inside it, closes on Escape, and gives the focus
 * back to the opener. WeChat has no focus to move.
 */
export function useHeldFocus(onClose: () => void) {
  const panel = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const opener = document.activeElement
    const takeFocus = setInterval(() => {
      if (!panel.current?.contains(document.activeElement)) return panel.current?.focus()
      clearInterval(takeFocus)
    }, untilVisible)
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && isOnTop(panel.current)) close.current()
    }
    document.addEventListener('keydown', onEscape)
    return () => {
      clearInterval(takeFocus)
      document.removeEventListener('keydown', onEscape)
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  if (process.env.TARO_ENV === 'weapp') return { ref: panel }

  function onKeyDown(event: Tab) {
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
