import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TownRow } from '#shared/routing/contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { RowActs } from './row-acts'
import type { TablesProps } from './tables-props'

export type Village = TownRow['villages'][number]

type VillageSheetProps = TablesProps & {
  town: TownRow
  village: Village | null
  onMove: (village: Village) => void
  onClose: () => void
}

/** A village's name; to which constituency it belongs is said in one place, the constituency's own row. */
export function VillageSheet({ tables, town, village, onMove, onSaved, onClose }: VillageSheetProps) {
  const [name, setName] = useState(village?.name ?? '')
  const save = useAction('routing.saveVillage')
  const send = async () => {
    const at = { ...(village && { id: village.id }), unitId: town.id }
    const done = await save.run({ ...at, name, expectVersion: tables.version })
    if (done) onSaved(village ? `${name}存好了` : `加了${name}。再到“选区”把它划进去`)
  }
  return (
    <Sheet title={village ? village.name : `${town.name}加一个村`} onClose={onClose}>
      <View className="stack">
        <TextField label="村名" maxLength={12} value={name} onChange={setName} />
        <View className="sub">它归哪个选区，在“选区”那一页定。</View>
        <RowActs
          mayChange={tables.mayChange}
          retired={false}
          missing={name.trim().length < 2 && '先写村名'}
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
