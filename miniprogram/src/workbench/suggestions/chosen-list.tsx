import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { TextLink } from '../../ui/text-link'

type ChosenListProps = {
  chosen: { id: string; title: string; sub?: string }[]
  onRemove: (id: string) => void
}

/** What was picked from a list, each with a way out. */
export function ChosenList({ chosen, onRemove }: ChosenListProps) {
  if (chosen.length === 0) return null
  return (
    <Card flush>
      {chosen.map(({ id, title, sub }) => (
        <ListRow
          key={id}
          title={title}
          sub={sub}
          action={
            <TextLink label={`去掉：${title}`} onClick={() => onRemove(id)}>
              去掉
            </TextLink>
          }
        />
      ))}
    </Card>
  )
}
