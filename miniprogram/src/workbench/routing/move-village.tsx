import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TownRow } from '#shared/routing/contract'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Loading } from '../../ui/loading'
import { Sheet } from '../../ui/sheet'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'
import type { TablesProps } from './tables-props'
import type { Village } from './village-sheet'

type MoveVillageProps = TablesProps & { town: TownRow; village: Village; onClose: () => void }

/** To another township: who hears of it and what stays is said before. */
export function MoveVillage({ tables, town, village, onSaved, onClose }: MoveVillageProps) {
  const [unitId, setUnitId] = useState<string | null>(null)
  const move = useAction('places.moveVillage')
  const to = tables.towns.find(({ id }) => id === unitId)
  const send = async () => {
    if (unitId === null) return
    const done = await move.run({ villageId: village.id, unitId, expectVersion: tables.version })
    if (done) onSaved(`${village.name}改归${to?.name ?? ''}了`)
  }
  const towns = tables.towns.filter(({ id }) => id !== town.id)
  return (
    <Sheet title={`${village.name}改归别的乡镇`} onClose={onClose}>
      <View className="stack">
        <SelectField
          label="改归哪里"
          placeholder="选一个乡镇"
          choices={towns.map(({ id, name }) => ({ value: id, title: name }))}
          value={unitId}
          onChange={setUnitId}
        />
        {unitId !== null && <MoveEffect key={unitId} villageId={village.id} {...{ unitId }} />}
        <FormFault fault={move.fault} />
        <Button
          variant="fill"
          busy={move.busy && '正在改…'}
          missing={unitId === null && '先选乡镇'}
          onClick={() => void send()}
        >
          {to ? `改归${to.name}` : '改归别的乡镇'}
        </Button>
      </View>
    </Sheet>
  )
}

function MoveEffect({ villageId, unitId }: { villageId: string; unitId: string }) {
  const { data, fault } = useQuery('places.tryMoveVillage', { villageId, unitId })
  if (fault) return <FormFault fault={fault} />
  if (!data) return <Loading rows={1} />
  const { followers, open, told } = data
  return (
    <Banner tone="amber" title="改了会这样">
      <View>
        {followers > 0 ? `${followers} 个关注这个村的人会收到：“${told}”` : '没有人关注这个村，不用通知谁。'}
      </View>
      <View>{open > 0 ? `${open} 件没办完的还由原来的人办完。` : '没有没办完的事。'}</View>
    </Banner>
  )
}
