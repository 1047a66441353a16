import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '../../../../platform/use-query'
import { Card } from '../../../../ui/card'
import { ChoiceSheet } from '../../../../ui/choice-sheet'
import { FactRow } from '../../components/fact-row'

interface Named {
  id: string
  name: string
}

export interface Filter {
  unit: Named | null
  village: Named | null
  category: { code: string; name: string } | null
}

export const wholeCounty: Filter = { unit: null, village: null, category: null }

type Asking = 'unit' | 'village' | 'category'
const all = 'all'

type FiltersProps = { filter: Filter; onChange: (filter: Filter) => void }

/** Where and what kind: each row says what is shown now, and opens what changes it. */
export function Filters({ filter, onChange }: FiltersProps) {
  const [asking, setAsking] = useState<Asking>()
  const { unit, village, category } = filter
  const row = (what: Asking, name: string, words: string) => (
    <FactRow name={name} change={{ words: '改', label: `改${name}`, onClick: () => setAsking(what) }}>
      <View className="strong">{words}</View>
    </FactRow>
  )
  return (
    <Card flush>
      {row('unit', '哪里', unit?.name ?? '全县')}
      {unit && row('village', '哪个村', village?.name ?? '全部村、社区')}
      {row('category', '哪类', category?.name ?? '全部')}
      {asking && (
        <FilterSheet asking={asking} onClose={() => setAsking(undefined)} {...{ filter, onChange }} />
      )}
    </Card>
  )
}

type FilterSheetProps = FiltersProps & { asking: Asking; onClose: () => void }

function FilterSheet({ asking, filter, onChange, onClose }: FilterSheetProps) {
  const units = useQuery('places.list', {}).data?.units ?? []
  const categories = useQuery('categories.list', {}).data?.categories ?? []
  const { unit, village, category } = filter
  const done = (change: Partial<Filter>) => {
    onChange({ ...filter, ...change })
    onClose()
  }
  if (asking === 'category') {
    const rows = categories.map(({ code, name, scope }) => ({ value: code, title: name, detail: scope }))
    return (
      <ChoiceSheet
        title="看哪一类"
        choices={[{ value: all, title: '全部' }, ...rows]}
        value={category?.code ?? all}
        onChoose={(code) => done({ category: categories.find((one) => one.code === code) ?? null })}
        onClose={onClose}
      />
    )
  }
  const ofUnit = asking === 'unit'
  const places: Named[] = ofUnit ? units : (units.find(({ id }) => id === unit?.id)?.villages ?? [])
  const choose = (id: string) => {
    const place = places.find((one) => one.id === id) ?? null
    done(ofUnit ? { unit: place, village: null } : { village: place })
  }
  return (
    <ChoiceSheet
      title={ofUnit ? '看哪个乡镇、街道' : '看哪个村、社区'}
      choices={[
        { value: all, title: ofUnit ? '全县' : '全部村、社区' },
        ...places.map(({ id, name }) => ({ value: id, title: name })),
      ]}
      value={(ofUnit ? unit : village)?.id ?? all}
      onChoose={choose}
      onClose={onClose}
    />
  )
}
