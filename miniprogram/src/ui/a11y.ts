type A11y = {
  role?: string
  label?: string
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  disabled?: boolean
  busy?: boolean
  hidden?: boolean
  live?: 'polite' | 'assertive'
  level?: 1 | 2 | 3
}

type KeyPress = { key: string; currentTarget: unknown; target: unknown; preventDefault(): void }

const controls = new Set(['button', 'link', 'radio', 'checkbox', 'tab'])

function pressLikeClick(event: KeyPress) {
  if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  const element = event.currentTarget as { click(): void }
  element.click()
}

/** Props for one View or Text. The mini-program reads `aria-role`; the browser reads `role` and needs the keyboard. */
export function a11y({ role, ...state }: A11y) {
  const props: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined) props[`aria-${name}`] = String(value)
  }
  if (!role) return props
  if (process.env.TARO_ENV === 'weapp') return { ...props, 'aria-role': role }
  return { ...props, role, ...(controls.has(role) && { tabIndex: 0, onKeyDown: pressLikeClick }) }
}
