import { useState } from 'react'
import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import type { Choice } from '../../ui/choice'
import { Icon } from '../../ui/icon'
import { RadioRows } from '../../ui/radio-rows'
import { SearchField } from '../../ui/search-field'
import './select-field.scss'

type SelectFieldProps = {
  label: string
  choices: Choice<string>[]
  value: string | null
  onChange: (value: string) => void
  /** While nothing is chosen. */
  placeholder: string
  note?: string
}

/** More than these and a person looks for it by name. */
const shortList = 8

/** One choice of a list; the list opens in its place, so that it works inside a sheet and with the keyboard. */
export function SelectField({ label, choices, value, onChange, placeholder, note }: SelectFieldProps) {
  const [open, setOpen] = useState(false)
  const shown = choices.find((choice) => choice.value === value)?.title
  const choose = (next: string) => {
    setOpen(false)
    onChange(next)
  }
  return (
    <View className="field">
      <View className="field-label" {...a11y({ hidden: true })}>
        {label}
      </View>
      <View
        className="field-box select-field"
        onClick={() => setOpen(!open)}
        {...a11y({ role: 'button', label: `${label}：${shown ?? placeholder}`, expanded: open })}
      >
        <View className={shown ? 'grow strong' : 'grow sub'}>{shown ?? placeholder}</View>
        <Icon name={open ? 'up' : 'down'} size="small" />
      </View>
      {open && <OpenList {...{ label, choices, value }} onChange={choose} />}
      {note && <View className="field-note">{note}</View>}
    </View>
  )
}

type OpenListProps = Pick<SelectFieldProps, 'label' | 'choices' | 'value' | 'onChange'>

function OpenList({ label, choices, value, onChange }: OpenListProps) {
  const [words, setWords] = useState('')
  const found = choices.filter(({ title }) => title.includes(words.trim()))
  return (
    <View className="select-list">
      {choices.length > shortList && (
        <SearchField label={`找${label}`} placeholder="写名字里的字" value={words} onChange={setWords} />
      )}
      <View className="select-list-rows">
        <RadioRows label={label} choices={found} value={value} onChange={onChange} />
        {found.length === 0 && <View className="sub">没有这个名字。换个字找找。</View>}
      </View>
    </View>
  )
}
