import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { SectionTitle } from '../../ui/section-title'
import { SessionTodoRow } from './session-list-row'

/** The desk shows the nearest; the rest is one tap away. */
const shown = 3

/** Drawing 09a, 排班缺口: what the station's plan waits for. Silent when nothing does. */
export function RosterGaps() {
  const rows = useQuery('reception.sessions', {}).data?.rows.filter(({ todos }) => todos.length > 0) ?? []
  if (rows.length === 0) return null
  return (
    <>
      <SectionTitle action={{ words: '整张排班表', onClick: () => void go('sessions') }}>
        {`接待日、排班　${rows.length} 处要办`}
      </SectionTitle>
      <Card flush>
        {rows.slice(0, shown).map((row) => (
          <SessionTodoRow key={row.id} row={row} />
        ))}
      </Card>
    </>
  )
}
