import { useEffect, useRef } from 'react'

export const keysHelp: string | null = '键盘：J K 换一件 · / 找 · Ctrl+回车 交出去 · Esc 关掉'

type Keys = Readonly<Record<string, () => void>>

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** The one main button of what is open: a sheet's or a dialog's, else the screen's own red one. */
function pressMain(): void {
  const open = [...document.querySelectorAll<HTMLElement>('[role$="dialog"]')].pop()
  const button = (open ?? document).querySelector<HTMLElement>(
    open ? '.button-fill, .button-primary' : '.button-primary',
  )
  button?.click()
}

/** While the page is open: single keys where nobody is typing, and Ctrl+Enter for the main button anywhere. */
export function useKeys(keys: Keys): void {
  const latest = useRef<Keys>(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const main = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (main) return pressMain()
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      const act = plain ? latest.current[event.key] : undefined
      if (!act || document.querySelector('[role$="dialog"]')) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
