import { useState } from 'react'
import type { UnitRow } from '#shared/routing/contract'
import { groupBy } from '#shared/kernel/group-by'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import type { TablesProps } from './tables-props'
import { UnitSheet } from './unit-sheet'

/** Who really does the work: departments of the county first, then each township's own. */
export function UnitList({ tables, onSaved }: TablesProps) {
  const [open, setOpen] = useState<{ row: UnitRow | null } | null>(null)
  const places = [...groupBy(tables.units, ({ placeName }) => placeName)]
  const saved = (words: string) => {
    setOpen(null)
    onSaved(words)
  }
  return (
    <>
      {tables.mayChange && (
        <Button variant="second" icon="add" onClick={() => setOpen({ row: null })}>
          加一个单位
        </Button>
      )}
      {places.map(([place, units]) => (
        <Place key={place} {...{ place, units }} onOpen={(row) => setOpen({ row })} />
      ))}
      {open && <UnitSheet {...{ tables }} row={open.row} onSaved={saved} onClose={() => setOpen(null)} />}
    </>
  )
}

type PlaceProps = { place: string; units: readonly UnitRow[]; onOpen: (row: UnitRow) => void }

function Place({ place, units, onOpen }: PlaceProps) {
  return (
    <>
      <SectionTitle>{`${place}　${units.length}`}</SectionTitle>
      <Card flush>
        {units.map((row) => (
          <ListRow
            key={row.id}
            title={row.name}
            below={<UnitTags row={row} />}
            label={[row.name, row.retired && '停用了', !row.manned && '还没有人接手']
              .filter(Boolean)
              .join('，')}
            onClick={() => onOpen(row)}
          />
        ))}
      </Card>
    </>
  )
}

function UnitTags({ row }: { row: UnitRow }) {
  if (row.retired) return <StatusTag icon="close">停用了</StatusTag>
  if (row.manned) return null
  return (
    <StatusTag tone="amber" icon="person">
      还没有人接手
    </StatusTag>
  )
}
