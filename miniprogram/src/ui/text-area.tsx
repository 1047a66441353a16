import type { ReactNode } from 'react'
import { Textarea, View } from '@tarojs/components'
import { Field, inputA11y, type FieldProps } from './field'
import { useFieldFocus } from './field-focus'
import './text-area.scss'

type TextAreaProps = FieldProps & {
  /** Inside the box, under the words: the draft line, dictation. */
  foot?: ReactNode
}

export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, value, onChange, placeholder, error, note, onBlur, foot } = props
  const { maxLength = 1000, autoFocus = false } = props
  const { focused, handlers } = useFieldFocus(autoFocus, onBlur)
  return (
    <Field {...{ label, labelHidden, error, note, focused }}>
      <View className="text-area">
        <Textarea
          className="text-area-input"
          value={value}
          placeholder={placeholder}
          placeholderClass="field-placeholder"
          maxlength={maxLength}
          autoHeight
          onInput={(event) => onChange(event.detail.value)}
          {...handlers}
          {...inputA11y(label, error)}
        />
        <View className="text-area-foot">
          <View className="grow">{foot}</View>
          <View className="note">{`${value.length} / ${maxLength} 字`}</View>
        </View>
      </View>
    </Field>
  )
}
