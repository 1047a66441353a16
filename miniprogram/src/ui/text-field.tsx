import { useState } from 'react'
import { Input } from '@tarojs/components'
import { Field, inputA11y, type FieldProps } from './field'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'number' | 'digit' | 'idcard'
  confirmType?: 'done' | 'next' | 'send'
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, value, onChange, placeholder, error, note, onBlur } = props
  const { maxLength = 140, autoFocus = false, type = 'text', confirmType = 'done' } = props
  const [focused, setFocused] = useState(false)
  return (
    <Field {...{ label, labelHidden, error, note, focused }}>
      <Input
        className="field-input"
        type={type}
        value={value}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        maxlength={maxLength}
        focus={autoFocus}
        confirmType={confirmType}
        onInput={(event) => onChange(event.detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          onBlur?.()
        }}
        {...inputA11y(label, error)}
      />
    </Field>
  )
}
