import { useState } from 'react'
import type { ConstituencyRow } from '#shared/routing/constituencies-contract'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import { ConstituencySheet } from './constituency-sheet'
import type { ConstituencyTable, TablesProps, TownProps } from './tables-props'
import { TownField } from './town-field'

/** One township's constituencies: which villages lie in each, whom it elected. */
export function ConstituencyList({ tables, unitId, onTown, onSaved }: TownProps) {
  const query = useQuery('routing.constituencies', { unitId })
  const saved = (words: string) => {
    query.retry()
    onSaved(words)
  }
  return (
    <>
      <TownField tables={tables} value={unitId} onChange={onTown} />
      {query.data ? (
        <Constituencies key={unitId} {...{ tables, unitId }} table={query.data} onSaved={saved} />
      ) : query.fault ? (
        <Fault title="选区没打开" query={query} />
      ) : (
        <Loading rows={3} />
      )}
    </>
  )
}

type ConstituenciesProps = TablesProps & { unitId: string; table: ConstituencyTable }

function Constituencies({ tables, unitId, table, onSaved }: ConstituenciesProps) {
  const [open, setOpen] = useState<{ row: ConstituencyRow | null } | null>(null)
  const saved = (words: string) => {
    setOpen(null)
    onSaved(words)
  }
  return (
    <>
      {tables.mayChange && (
        <Button variant="second" icon="add" onClick={() => setOpen({ row: null })}>
          加一个选区
        </Button>
      )}
      {table.levels.map(({ level, name }) => {
        const rows = table.rows.filter((row) => row.level === level)
        return <Level key={level} {...{ name, rows }} onOpen={(row) => setOpen({ row })} />
      })}
      {open && (
        <ConstituencySheet
          {...{ tables, unitId, table }}
          row={open.row}
          onSaved={saved}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

type LevelProps = { name: string; rows: ConstituencyRow[]; onOpen: (row: ConstituencyRow) => void }

function Level({ name, rows, onOpen }: LevelProps) {
  return (
    <>
      <SectionTitle>{`选${name}的选区　${rows.length}`}</SectionTitle>
      {rows.length === 0 && <Card tone="sunken">{`还没有选${name}的选区。`}</Card>}
      {rows.length > 0 && (
        <Card flush>
          {rows.map((row) => (
            <Line key={row.id} row={row} onClick={() => onOpen(row)} />
          ))}
        </Card>
      )}
    </>
  )
}

function Line({ row, onClick }: { row: ConstituencyRow; onClick: () => void }) {
  const { name, villages, retired } = row
  const where = villages.map((village) => village.name).join('、') || '还没有村'
  const sub = `${where} · ${electedText(row)}`
  return (
    <ListRow
      title={name}
      sub={sub}
      below={retired && <StatusTag icon="close">停用了</StatusTag>}
      label={[name, sub, retired && '停用了'].filter(Boolean).join('，')}
      onClick={onClick}
    />
  )
}

/** '3 名：周演示、苏演示' · '2 名，还没有代表' */
function electedText({ seats, deputies }: ConstituencyRow): string {
  return deputies.length === 0 ? `${seats} 名，还没有代表` : `${seats} 名：${deputies.join('、')}`
}
