import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './field.scss'

export type FieldProps = {
  label: string
  /** The heading above the field already says it: keep the label for readers only. */
  labelHidden?: boolean
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** What is missing and why it matters. */
  error?: string
  note?: string
  maxLength?: number
  autoFocus?: boolean
  onBlur?: () => void
}

type FrameProps = Pick<FieldProps, 'label' | 'labelHidden' | 'error' | 'note'> & {
  focused: boolean
  children: ReactNode
}

/** Label, box with its focus and error edges, and the sentence below; the input itself is the child. */
export function Field({ label, labelHidden, error, note, focused, children }: FrameProps) {
  const edge = error ? ' field-box-error' : focused ? ' field-box-focus' : ''
  return (
    <View className="field">
      {!labelHidden && (
        <View className="field-label" {...a11y({ hidden: true })}>
          {label}
        </View>
      )}
      <View className={`field-box${edge}`}>{children}</View>
      {error && (
        <View className="field-error" {...a11y({ role: 'alert', live: 'assertive' })}>
          <Icon name="alert" size="tiny" />
          <View className="grow">{error}</View>
        </View>
      )}
      {note && <View className="field-note">{note}</View>}
    </View>
  )
}

/** In the browser Taro's input is a wrapper: the name must reach the element inside. */
export function inputA11y(label: string, error?: string) {
  const words = { 'aria-label': error ? `${label}，${error}` : label }
  return process.env.TARO_ENV === 'weapp' ? words : { nativeProps: { ...words, 'aria-invalid': !!error } }
}
