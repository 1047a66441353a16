import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TownRow } from '#shared/routing/contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { SelectField } from '../controls/select-field'
import { RowActs } from './row-acts'
import type { TablesProps } from './tables-props'

export type Village = TownRow['villages'][number]

type VillageSheetProps = TablesProps & {
  town: TownRow
  village: Village | null
  onMove: (village: Village) => void
  onClose: () => void
}

/** A village's name and with whom it votes. */
export function VillageSheet({ tables, town, village, onMove, onSaved, onClose }: VillageSheetProps) {
  const [name, setName] = useState(village?.name ?? '')
  const [votesWith, setVotesWith] = useState<string | null>(null)
  const save = useAction('routing.saveVillage')
  const send = async () => {
    const at = { ...(village && { id: village.id }), ...(votesWith !== null && { votesWith }) }
    const done = await save.run({ ...at, name, unitId: town.id, expectVersion: tables.version })
    if (done) onSaved(`${name}存好了`)
  }
  const others = town.villages.filter(({ id }) => id !== village?.id)
  const missing = name.trim().length < 2 ? '先写村名' : !village && votesWith === null && '先选选区'
  return (
    <Sheet title={village ? village.name : `${town.name}加一个村`} onClose={onClose}>
      <View className="stack">
        <TextField label="村名" maxLength={12} value={name} onChange={setName} />
        <SelectField
          label="和哪个村同一个选区"
          placeholder={village ? '照旧' : '选一个村'}
          choices={others.map((one) => ({ value: one.id, title: one.name }))}
          value={votesWith}
          onChange={setVotesWith}
        />
        <RowActs
          mayChange={tables.mayChange}
          retired={false}
          missing={missing}
          save={{ ...save, onClick: () => void send() }}
        />
        {tables.mayChange && village && (
          <Button variant="neutral" onClick={() => onMove(village)}>
            改归别的乡镇
          </Button>
        )}
      </View>
    </Sheet>
  )
}
