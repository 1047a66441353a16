import { Input } from '@tarojs/components'
import { Field, inputA11y, type FieldProps } from './field'
import { useFieldFocus } from './field-focus'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'number' | 'digit' | 'idcard'
  confirmType?: 'done' | 'next' | 'send'
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, value, onChange, placeholder, error, note, onBlur } = props
  const { maxLength = 140, autoFocus = false, type = 'text', confirmType = 'done' } = props
  const { focused, handlers } = useFieldFocus(autoFocus, onBlur)
  return (
    <Field {...{ label, labelHidden, error, note, focused }}>
      <Input
        className="field-input"
        type={type}
        value={value}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        maxlength={maxLength}
        confirmType={confirmType}
        onInput={(event) => onChange(event.detail.value)}
        {...handlers}
        {...inputA11y(label, error)}
      />
    </Field>
  )
}
