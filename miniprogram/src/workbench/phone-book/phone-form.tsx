import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'

type PhoneBook = Output<'delivery.phoneBook'>
export type BookUnit = PhoneBook['units'][number]
export type BookEntry = PhoneBook['items'][number]

/** Everywhere in the township: nobody has to know a village to write a number down. */
const noVillage = 'none'

export interface PhoneDraft {
  name: string
  phone: string
  villageId: string | null
  note: string
}

export function usePhoneDraft(start: PhoneDraft) {
  const [draft, setDraft] = useState(start)
  const change = (part: Partial<PhoneDraft>) => setDraft((last) => ({ ...last, ...part }))
  return { draft, change }
}

type PhoneFormProps = {
  draft: PhoneDraft
  change: (part: Partial<PhoneDraft>) => void
  unit: BookUnit
  /** A deputy's name comes from the list of deputies. */
  nameFixed?: boolean
  phoneNote?: string
}

/** Name, number, village and a word for whoever calls. */
export function PhoneForm({ draft, change, unit, nameFixed, phoneNote }: PhoneFormProps) {
  const villages = unit.villages.map(({ id, name }) => ({ value: id, title: name }))
  return (
    <View className="stack">
      {!nameFixed && (
        <TextField
          label="姓名"
          placeholder="他的姓名"
          maxLength={20}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
      )}
      <TextField
        label="电话"
        placeholder="手机，或带区号的座机"
        maxLength={24}
        value={draft.phone}
        onChange={(phone) => change({ phone })}
        {...(phoneNote !== undefined && { note: phoneNote })}
      />
      <SelectField
        label="哪个村"
        placeholder="选一个村"
        choices={[...villages, { value: noVillage, title: '不分村' }]}
        value={draft.villageId ?? noVillage}
        onChange={(value) => change({ villageId: value === noVillage ? null : value })}
      />
      <TextField
        label="给打电话的人一句话（可不写）"
        placeholder="例如：晚上打；打给他儿子"
        maxLength={60}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </View>
  )
}
