import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '#shared/contract'
import { dayOf } from '#shared/kernel/day'
import { now } from '../../platform/clock'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { TextArea } from '../../ui/text-area'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import { RehearsalSteps } from './rehearsal-steps'
import type { TablesProps } from './tables-props'
import { TownField } from './town-field'

type Asked = Input<'routing.rehearse'>

const duty = 'duty'
const township = 'township'

interface Draft {
  town: string
  village: string | null
  by: 'category' | 'words'
  category: string | null
  words: string
  to: string
  day: string
}

function askedOf({ village, by, category, words, to, day }: Draft): Asked | null {
  const about = by === 'words' ? { words: words.trim() } : category && { category }
  if (village === null || !about || (by === 'words' && words.trim().length < 2)) return null
  const addressee =
    to === duty || to === township ? { kind: to as 'duty' } : { kind: 'deputy' as const, id: to }
  return { villageId: village, about, addressee, day }
}

/** 试走一遍: pick a village and a matter, and see where it would go and why. */
export function Rehearsal({ tables }: Pick<TablesProps, 'tables'>) {
  const [draft, setDraft] = useState<Draft>(() => ({
    town: tables.towns[0]?.id ?? '',
    village: null,
    by: 'category',
    category: null,
    words: '',
    to: duty,
    day: dayOf(now()),
  }))
  const [asked, setAsked] = useState<Asked | null>(null)
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setAsked(null)
  }
  const ready = askedOf(draft)
  return (
    <View className="stack">
      <View className="sub">按现在的分工和那天谁在走一遍，不会真的发出去。</View>
      <PlaceFields {...{ tables, draft, change }} />
      <MatterFields {...{ tables, draft, change }} />
      <DateField label="哪天" value={draft.day} onChange={(day) => change({ day })} />
      <Button variant="fill" missing={!ready && '先选村和事情'} onClick={() => setAsked(ready)}>
        走一遍
      </Button>
      {asked && <RehearsalSteps key={JSON.stringify(asked)} asked={asked} />}
    </View>
  )
}

type FieldsProps = Pick<TablesProps, 'tables'> & { draft: Draft; change: (part: Partial<Draft>) => void }

function PlaceFields({ tables, draft, change }: FieldsProps) {
  const town = tables.towns.find(({ id }) => id === draft.town)
  const deputies = useQuery('deputies.list', { unitId: draft.town, limit: 50 }).data?.items ?? []
  return (
    <>
      <TownField
        tables={tables}
        value={draft.town}
        onChange={(next) => change({ town: next, village: null, to: duty })}
      />
      <SelectField
        label="哪个村"
        placeholder="选一个村"
        choices={(town?.villages ?? []).map(({ id, name }) => ({ value: id, title: name }))}
        value={draft.village}
        onChange={(village) => change({ village })}
      />
      <SelectField
        label="写给谁"
        placeholder="选一个"
        choices={[
          { value: duty, title: '值班代表' },
          { value: township, title: '乡镇人大' },
          ...deputies.map(({ id, name }) => ({ value: id, title: `${name}代表` })),
        ]}
        value={draft.to}
        onChange={(to) => change({ to })}
      />
    </>
  )
}

function MatterFields({ tables, draft, change }: FieldsProps) {
  return (
    <>
      <Segmented
        label="什么事"
        segments={[
          { value: 'category', words: '选类别' },
          { value: 'words', words: '写一句话' },
        ]}
        value={draft.by}
        onChange={(by) => change({ by })}
      />
      {draft.by === 'category' ? (
        <SelectField
          label="类别"
          placeholder="选一个类别"
          choices={tables.categories
            .filter(({ retired }) => !retired)
            .map(({ code, name }) => ({ value: code, title: name }))}
          value={draft.category}
          onChange={(category) => change({ category })}
        />
      ) : (
        <TextArea
          label="群众会怎么写"
          placeholder="例如：村口路灯坏了一个月"
          maxLength={500}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      )}
    </>
  )
}
