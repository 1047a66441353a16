import { useState } from 'react'
import { Input, View } from '@tarojs/components'
import { a11y } from './a11y'
import { inputA11y } from './field'
import { Icon } from './icon'
import './field.scss'
import './search-field.scss'

type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  onSearch?: () => void
  placeholder?: string
}

export function SearchField({ label, value, onChange, onSearch, placeholder }: SearchFieldProps) {
  const [focused, setFocused] = useState(false)
  return (
    <View className={`field-box search-field${focused ? ' field-box-focus' : ''}`}>
      <Icon name="search" size="small" />
      <Input
        className="field-input"
        value={value}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        confirmType="search"
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onSearch}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...inputA11y(label)}
      />
      {value && (
        <View
          className="search-field-clear"
          onClick={() => onChange('')}
          {...a11y({ role: 'button', label: '清空' })}
        >
          <Icon name="close" size="tiny" />
        </View>
      )}
    </View>
  )
}
