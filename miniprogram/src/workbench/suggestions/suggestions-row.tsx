import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'

const waitsForHim = ['coSign', 'toFeedback', 'drafts'] as const

/** The way to a deputy's suggestions, with what waits for him there. */
export function SuggestionsRow({ grant }: { grant: number }) {
  const known = useQuery('suggestions.list', { grant }).data
  const waiting = waitsForHim.flatMap((desk) => {
    const found = known?.desks.find(({ key }) => key === desk)
    return found?.count ? [`${found.name} ${found.count} 件`] : []
  })
  return (
    <Card flush>
      <ListRow
        icon="document"
        title="代表建议"
        sub={waiting.join('，') || '写建议，看单位怎么答复'}
        onClick={() => void go('suggestions')}
      />
    </Card>
  )
}
