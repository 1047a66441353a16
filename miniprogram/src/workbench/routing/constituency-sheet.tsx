import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ConstituencyRow } from '#shared/routing/constituencies-contract'
import { useAction } from '../../platform/use-action'
import { CheckRow } from '../../ui/check-row'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import { RowActs } from './row-acts'
import type { ConstituencyTable, TablesProps } from './tables-props'

type ConstituencySheetProps = TablesProps & {
  unitId: string
  table: ConstituencyTable
  row: ConstituencyRow | null
  onClose: () => void
}

type Level = ConstituencyRow['level']
type Draft = Pick<ConstituencyRow, 'name' | 'seats'> & { level: Level | null; villageIds: string[] }

/** The level is never guessed where there are two: it cannot be changed later. */
const draftOf = (row: ConstituencyRow | null, { levels }: ConstituencyTable): Draft => ({
  name: row?.name ?? '',
  level: row?.level ?? (levels.length === 1 ? (levels[0]?.level ?? null) : null),
  seats: row?.seats ?? 1,
  villageIds: row?.villages.map(({ id }) => id) ?? [],
})

const missingIn = ({ name, level }: Draft) =>
  name.trim().length < 2 ? '先写名称' : level === null && '先选哪一级代表'

/** A constituency's name, how many it elects, and its villages; retired, it is not offered any more. */
export function ConstituencySheet(props: ConstituencySheetProps) {
  const { tables, unitId, table, row, onSaved, onClose } = props
  const [draft, setDraft] = useState(() => draftOf(row, table))
  const save = useAction('routing.saveConstituency')
  const retire = useAction('routing.retireConstituency')
  const expectVersion = table.version
  const send = async () => {
    const { level, ...rest } = draft
    if (level === null) return
    const done = await save.run({ ...(row && { id: row.id }), ...rest, level, unitId, expectVersion })
    if (done) onSaved(`${draft.name}存好了，公告和代表名片照这样写`)
  }
  const end = async () => {
    if (!row) return
    const done = await retire.run({ id: row.id, expectVersion })
    if (done) onSaved(`${row.name}停用了`)
  }
  return (
    <Sheet title={row ? row.name : '加一个选区'} onClose={onClose}>
      <View className="stack">
        <Fields {...props} draft={draft} onChange={setDraft} />
        <RowActs
          mayChange={tables.mayChange}
          retired={row?.retired ?? false}
          missing={missingIn(draft)}
          save={{ ...save, onClick: () => void send() }}
          {...(row &&
            !row.retired && { retire: { ...retire, words: '停用这个选区', onClick: () => void end() } })}
        />
      </View>
    </Sheet>
  )
}

type FieldsProps = ConstituencySheetProps & { draft: Draft; onChange: (draft: Draft) => void }

function Fields({ table, row, draft, onChange, ...rest }: FieldsProps) {
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part })
  return (
    <>
      <TextField
        label="名称"
        placeholder="例如：柳沟镇第 2 选区"
        maxLength={20}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      {row === null && (
        <SelectField
          label="选哪一级代表"
          placeholder="选一级"
          choices={table.levels.map(({ level, name }) => ({ value: level, title: name }))}
          value={draft.level}
          onChange={(level) => change({ level: level === 'township' ? 'township' : 'county' })}
        />
      )}
      <SelectField
        label="选几名代表"
        placeholder="选 1 到 3"
        choices={['1', '2', '3'].map((seats) => ({ value: seats, title: `${seats} 名` }))}
        value={String(draft.seats)}
        onChange={(seats) => change({ seats: Number(seats) })}
        {...(row && {
          note: row.deputies.length > 0 ? `现在是${row.deputies.join('、')}` : '现在还没有代表',
        })}
      />
      <VillageField
        {...rest}
        {...{ row }}
        value={draft.villageIds}
        onChange={(villageIds) => change({ villageIds })}
      />
    </>
  )
}

type VillageFieldProps = Pick<ConstituencySheetProps, 'tables' | 'unitId' | 'row'> & {
  value: string[]
  onChange: (villageIds: string[]) => void
}

/** The township's villages, and one of another that still votes here. */
function VillageField({ tables, unitId, row, value, onChange }: VillageFieldProps) {
  const own = tables.towns.find(({ id }) => id === unitId)?.villages ?? []
  const moved = row?.villages.filter(({ id }) => !own.some((one) => one.id === id)) ?? []
  return (
    <View className="field">
      <View className="field-label">有哪些村</View>
      {[...own, ...moved].map(({ id, name }) => (
        <CheckRow
          key={id}
          checked={value.includes(id)}
          onChange={(checked) => onChange(checked ? [...value, id] : value.filter((one) => one !== id))}
        >
          {name}
        </CheckRow>
      ))}
      <View className="field-note">村归哪个选区，只在这里定。大的村可以分在几个选区里。</View>
    </View>
  )
}
