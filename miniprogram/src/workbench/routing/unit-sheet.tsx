import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitRow } from '#shared/routing/contract'
import { useAction } from '../../platform/use-action'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import { RowActs } from './row-acts'
import type { TablesProps } from './tables-props'

type UnitSheetProps = TablesProps & { row: UnitRow | null; onClose: () => void }

const county = 'county'

/** A unit's name; where it belongs is said once. Retired, nothing is assigned to it any more. */
export function UnitSheet({ tables, row, onSaved, onClose }: UnitSheetProps) {
  const [name, setName] = useState(row?.name ?? '')
  const [place, setPlace] = useState(row?.unitId ?? county)
  const save = useAction('routing.saveUnit')
  const retire = useAction('routing.retireUnit')
  const expectVersion = tables.version
  const send = async () => {
    const unitId = place === county ? null : place
    const done = await save.run({ ...(row && { id: row.id }), name, unitId, expectVersion })
    if (done) onSaved(row ? `${name}存好了` : `加了${name}。再到“人员和身份”请人加入`)
  }
  const end = async () => {
    if (!row) return
    const done = await retire.run({ id: row.id, expectVersion })
    if (done) onSaved(`${row.name}停用了`)
  }
  return (
    <Sheet title={row ? row.name : '加一个单位'} onClose={onClose}>
      <View className="stack">
        <TextField label="名称" maxLength={30} value={name} onChange={setName} />
        <PlaceField {...{ tables, row, place }} onChange={setPlace} />
        <RowActs
          mayChange={tables.mayChange}
          retired={row?.retired ?? false}
          missing={name.trim().length < 2 && '先写名称'}
          save={{ ...save, onClick: () => void send() }}
          {...(row &&
            !row.retired && { retire: { ...retire, words: '停用这个单位', onClick: () => void end() } })}
        />
      </View>
    </Sheet>
  )
}

type PlaceFieldProps = Pick<UnitSheetProps, 'tables' | 'row'> & {
  place: string
  onChange: (place: string) => void
}

function PlaceField({ tables, row, place, onChange }: PlaceFieldProps) {
  if (row) return <View className="sub">{`归${row.placeName}`}</View>
  const towns = tables.towns.map((town) => ({ value: town.id, title: town.name }))
  return (
    <SelectField
      label="归哪里"
      placeholder="选一个地方"
      choices={[{ value: county, title: '县里' }, ...towns]}
      value={place}
      onChange={onChange}
    />
  )
}
