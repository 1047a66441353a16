import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { type Query, useQuery } from '../../platform/use-query'
import { Loading } from '../../ui/loading'
import { SearchField } from '../../ui/search-field'
import { Fault } from '../controls/fault'
import { SelectField } from '../controls/select-field'

export interface PickedDeputy {
  id: string
  name: string
}

type DeputyFieldProps = {
  unitId: string
  value: PickedDeputy | null
  onChange: (deputy: PickedDeputy) => void
}

const mostShown = 50

/** The deputies of one township, found by name. */
export function DeputyField({ unitId, value, onChange }: DeputyFieldProps) {
  const [words, setWords] = useState('')
  const found = words.trim() === '' ? {} : { words: words.trim() }
  const query = useQuery('deputies.list', { unitId, limit: mostShown, ...found })
  const [long, setLong] = useState(false)
  if (query.data && query.data.total > mostShown && !long) setLong(true)
  const search = long && (
    <SearchField label="找代表" placeholder="写姓名里的字" value={words} onChange={setWords} />
  )
  return (
    <View className="stack">
      {search}
      <FoundDeputies {...{ query, value, onChange }} />
    </View>
  )
}

type FoundProps = Omit<DeputyFieldProps, 'unitId'> & { query: Query<Output<'deputies.list'>> }

function FoundDeputies({ query, value, onChange }: FoundProps) {
  if (!query.data) return query.fault ? <Fault title="代表名单没打开" query={query} /> : <Loading rows={1} />
  const { items, total } = query.data
  return (
    <SelectField
      label="哪位代表"
      placeholder="从代表名单里选"
      note={total > items.length ? `共 ${total} 人，这里是前 ${items.length} 人。写姓名里的字来找。` : ''}
      choices={items.map(({ id, name, levelsText }) => ({ value: id, title: name, detail: levelsText }))}
      value={value?.id ?? null}
      onChange={(id) => {
        const picked = items.find((one) => one.id === id)
        if (picked) onChange({ id, name: picked.name })
      }}
    />
  )
}
