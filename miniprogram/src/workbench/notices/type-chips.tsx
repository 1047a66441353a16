import { useState } from 'react'
import { View } from '@tarojs/components'
import { typeWords } from '#shared/notices/notice-words'
import { a11y } from '../../ui/a11y'
import { Chip } from '../../ui/chip'
import type { Content } from './content'

type Type = Content['type']

const all = Object.keys(typeWords) as Type[]
const first = 5

/** What kind of notice it is: the frequent ones at once, the rest when asked for. */
export function TypeChips({ value, onChange }: { value: Type; onChange: (type: Type) => void }) {
  const [open, setOpen] = useState(false)
  const shown = open ? all : all.filter((type, index) => index < first || type === value)
  return (
    <View className="row row-wrap row-tight" {...a11y({ role: 'group', label: '哪一类公告' })}>
      {shown.map((type) => (
        <Chip key={type} selected={type === value} onClick={() => onChange(type)}>
          {typeWords[type]}
        </Chip>
      ))}
      {!open && (
        <Chip selected={false} onClick={() => setOpen(true)}>
          别的…
        </Chip>
      )}
    </View>
  )
}
