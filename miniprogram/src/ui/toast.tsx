import { useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './toast.scss'

/** Milliseconds; time to read, and more where there is something to press. */
const shown = { plain: 4000, withAction: 8000 }

type ToastProps = {
  children: string
  /** `bad` stays until it is dismissed or its action is pressed. */
  tone?: 'ok' | 'bad'
  action?: { words: string; onClick: () => void }
  onDismiss: () => void
}

export function Toast({ children, tone = 'ok', action, onDismiss }: ToastProps) {
  const dismiss = useRef(onDismiss)
  useEffect(() => {
    dismiss.current = onDismiss
  })
  const stay = tone === 'bad' ? null : action ? shown.withAction : shown.plain
  useEffect(() => {
    if (stay === null) return
    const timer = setTimeout(() => dismiss.current(), stay)
    return () => clearTimeout(timer)
  }, [stay, children])

  return (
    <View className="toast">
      <Icon name={tone === 'ok' ? 'check' : 'alert'} />
      <View
        className="grow"
        {...a11y(tone === 'ok' ? { role: 'status', live: 'polite' } : { role: 'alert', live: 'assertive' })}
      >
        {children}
      </View>
      {action && (
        <View
          className="toast-action"
          onClick={action.onClick}
          {...a11y({ role: 'button', label: action.words })}
        >
          {action.words}
        </View>
      )}
      {tone === 'bad' && (
        <View className="toast-close" onClick={onDismiss} {...a11y({ role: 'button', label: '知道了' })}>
          <Icon name="close" size="small" />
        </View>
      )}
    </View>
  )
}
