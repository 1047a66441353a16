import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { DatePlate } from '../../ui/date-plate'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'

export type SessionRow = Output<'reception.sessions'>['rows'][number]

/** One session of the plan: when, who, and what waits for the station. */
export function SessionListRow({ row }: { row: SessionRow }) {
  const open = () => void go('session', { session: row.id })
  const who = row.deputiesText === '' ? '还没排人' : row.deputiesText
  const waits = row.todos.map(({ words }) => words)
  return (
    <ListRow
      lead={<DatePlate date={row.day} size="small" struck={row.state === 'cancelled'} />}
      above={
        <View className="row row-wrap row-tight">
          <StatusTag tone={row.tag.tone}>{row.tag.words}</StatusTag>
          <View className="sub">{row.hoursText}</View>
        </View>
      }
      title={row.name}
      sub={[who, row.movedText].filter(Boolean).join(' · ')}
      below={row.todos.map(({ kind, words, sub }) => (
        <View key={kind + words} className="session-todo">
          <View className="strong">{words}</View>
          {sub && <View className="sub">{sub}</View>}
        </View>
      ))}
      label={[row.dayText, row.hoursText, row.name, row.tag.words, who, row.movedText, ...waits]
        .filter(Boolean)
        .join('，')}
      onClick={open}
    />
  )
}

/** Drawing 09a: what the plan waits for, with the button that leads on. */
export function SessionTodoRow({ row }: { row: SessionRow }) {
  const todo = row.todos[0]
  if (!todo) return null
  const open = () => void go('session', { session: row.id })
  return (
    <ListRow
      lead={<DatePlate date={row.day} size="small" />}
      title={todo.words}
      sub={todo.sub}
      label={[row.dayText, todo.words, todo.sub].filter(Boolean).join('，')}
      action={
        <Button variant="tone" size="small" label={`${row.dayText}，${todo.button}`} onClick={open}>
          {todo.button}
        </Button>
      }
    />
  )
}
