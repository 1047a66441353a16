import { useState } from 'react'
import { View } from '@tarojs/components'
import { randomId } from '../../platform/random-id'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'

export interface Visitor {
  requestId: string
  name: string
  phone: string
  matter: string
  need: string
}

type WalkInSheetProps = { onEnter: (visitor: Visitor) => void; onClose: () => void }

/** Somebody came without a booking: a name is enough. */
export function WalkInSheet({ onEnter, onClose }: WalkInSheetProps) {
  const [requestId] = useState(randomId)
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [matter, setMatter] = useState('')
  const [need, setNeed] = useState('')
  return (
    <Sheet
      title="加一位来访的人"
      onClose={onClose}
      foot={
        <Button
          variant="fill"
          missing={name.trim() === '' && '先写怎么称呼他'}
          onClick={() => onEnter({ requestId, name: name.trim(), phone, matter, need })}
        >
          加上这一位
        </Button>
      }
    >
      <View className="stack">
        <TextField
          label="怎么称呼"
          placeholder="比如：张先生"
          maxLength={20}
          value={name}
          onChange={setName}
        />
        <TextField
          label="想说什么事（可以不写）"
          placeholder="一句话就行"
          maxLength={60}
          value={matter}
          onChange={setMatter}
        />
        <TextField label="电话（可以不写）" type="number" maxLength={20} value={phone} onChange={setPhone} />
        <TextField
          label="要不要翻译（可以不写）"
          placeholder="比如：只会说方言"
          maxLength={40}
          value={need}
          onChange={setNeed}
        />
      </View>
    </Sheet>
  )
}
