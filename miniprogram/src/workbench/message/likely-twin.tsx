import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

/** Before it is accepted a second time: what it may be the same as, and the way to put the two together. */
export function LikelyTwin({ id, onOpen }: { id: string; onOpen: () => void }) {
  const { data } = useQuery('messages.near', { id })
  const like = data?.items.find((item) => item.id === data.likeliest)
  if (!data || !like) return null
  const many = data.sameWords.length
  return (
    <Banner
      tone="amber"
      icon="people"
      title={many > 0 ? `还有 ${many} 件话一模一样，可能是群发` : '可能和另一件是同一件事'}
    >
      {`“${like.title}”${like.number ? `，编号 ${like.number}` : ''}`}
      <Button size="small" variant="tone" onClick={onOpen}>
        比一比，再定并不并
      </Button>
    </Banner>
  )
}
