import { useState } from 'react'

/**
 * Whether a field has the focus, for its edge, and the focus asked for at the start. That one is asked for until the
 * field is left, not longer: Taro's textarea in the browser takes the focus back at every render while `focus` is true.
 */
export function useFieldFocus(autoFocus: boolean, onBlur?: () => void) {
  const [focused, setFocused] = useState(false)
  const [left, setLeft] = useState(false)
  const handlers = {
    focus: autoFocus && !left,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      setLeft(true)
      onBlur?.()
    },
  }
  return { focused, handlers }
}
