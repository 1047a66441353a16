import { useState } from 'react'
import type { TownRow } from '#shared/routing/contract'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { MoveVillage } from './move-village'
import type { TownProps } from './tables-props'
import { TownField } from './town-field'
import { type Village, VillageSheet } from './village-sheet'

type Open = { sheet: 'row'; village: Village | null } | { sheet: 'move'; village: Village }

/** One township's villages; a village may be given to another. */
export function VillageList({ tables, unitId, onTown, onSaved }: TownProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const town = tables.towns.find(({ id }) => id === unitId)
  const close = () => setOpen(null)
  const saved = (words: string) => {
    close()
    onSaved(words)
  }
  if (!town) return null
  const sheet = { tables, town, onSaved: saved, onClose: close }
  return (
    <>
      <TownField tables={tables} value={unitId} onChange={onTown} />
      <Villages town={town} onOpen={(village) => setOpen({ sheet: 'row', village })} />
      {tables.mayChange && (
        <Button variant="second" icon="add" onClick={() => setOpen({ sheet: 'row', village: null })}>
          加一个村
        </Button>
      )}
      {open?.sheet === 'row' && (
        <VillageSheet
          {...sheet}
          village={open.village}
          onMove={(village) => setOpen({ sheet: 'move', village })}
        />
      )}
      {open?.sheet === 'move' && <MoveVillage {...sheet} village={open.village} />}
    </>
  )
}

function Villages({ town, onOpen }: { town: TownRow; onOpen: (village: Village) => void }) {
  return (
    <>
      <SectionTitle>{`${town.name}的村　${town.villages.length}`}</SectionTitle>
      <Card flush>
        {town.villages.map((village) => (
          <ListRow
            key={village.id}
            title={village.name}
            below={
              !village.placed && (
                <StatusTag tone="amber" icon="alert">
                  还没划进选区
                </StatusTag>
              )
            }
            label={village.placed ? village.name : `${village.name}，还没划进选区`}
            onClick={() => onOpen(village)}
          />
        ))}
      </Card>
    </>
  )
}
