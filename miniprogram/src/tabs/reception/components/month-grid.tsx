import { Text, View } from '@tarojs/components'
import type { MonthCell } from '#shared/reception/contract'
import { a11y } from '../../../ui/a11y'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { type GridCell, isRest, monthAfter, monthText, monthWeeks } from '../month-weeks'
import './month-grid.scss'

type MonthGridProps = {
  month: string
  cells: MonthCell[]
  selected: string | null
  onSelect: (receptionId: string) => void
  onTurn: (months: 1 | -1) => void
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

export function MonthGrid({ month, cells, selected, onSelect, onTurn }: MonthGridProps) {
  return (
    <View className="month">
      <View className="row row-ends">
        <Turn icon="back" label={`看${monthText(monthAfter(month, -1))}`} onClick={() => onTurn(-1)} />
        <Heading level={2}>{monthText(month)}</Heading>
        <Turn icon="forward" label={`看${monthText(monthAfter(month, 1))}`} onClick={() => onTurn(1)} />
      </View>
      <View className="month-week" {...a11y({ hidden: true })}>
        {weekdays.map((name) => (
          <Text key={name} className="month-weekday">
            {name}
          </Text>
        ))}
      </View>
      {monthWeeks(cells).map((week, row) => (
        <View className="month-week" key={row}>
          {week.map((cell, column) => (
            <Cell key={column} cell={cell} selected={selected} onSelect={onSelect} />
          ))}
        </View>
      ))}
      <Legend />
    </View>
  )
}

function Turn(props: { icon: 'back' | 'forward'; label: string; onClick: () => void }) {
  return (
    <View className="month-turn" onClick={props.onClick} {...a11y({ role: 'button', label: props.label })}>
      <Icon name={props.icon} />
    </View>
  )
}

type CellProps = { cell: GridCell | null; selected: string | null; onSelect: (id: string) => void }

function Cell({ cell, selected, onSelect }: CellProps) {
  if (!cell) return <View className="month-day" />
  const session = cell.receptionId ?? cell.movedFromId
  return (
    <View
      className={dayClasses(cell, selected)}
      onClick={session ? () => onSelect(session) : undefined}
      {...a11y({ role: session ? 'button' : 'img', label: cell.label })}
    >
      {cell.mark && <Text className={cell.mark === '休' ? 'month-rest' : 'month-work'}>{cell.mark}</Text>}
      <Text className="month-numeral">{cell.numeral}</Text>
      <Text className="month-small">{cell.small}</Text>
    </View>
  )
}

function dayClasses(cell: GridCell, selected: string | null): string {
  return [
    'month-day',
    isRest(cell) && 'month-off',
    cell.restStart && 'month-off-start',
    cell.restEnd && 'month-off-end',
    cell.today && 'month-today',
    cell.duty && 'month-duty',
    cell.receptionId && 'month-held',
    cell.receptionId && cell.receptionId === selected && 'month-selected',
    cell.movedFromId && !cell.receptionId && 'month-moved',
  ]
    .filter(Boolean)
    .join(' ')
}

function Legend() {
  return (
    <View className="month-legend" {...a11y({ hidden: true })}>
      <View className="row row-tight">
        <View className="legend-held" />
        接待日
      </View>
      <View className="row row-tight">
        <View className="legend-duty" />
        值班
      </View>
      <View>
        <Text className="strong">休</Text> 放假
      </View>
      <View>
        <Text className="month-work-word">班</Text> 要上班
      </View>
    </View>
  )
}
