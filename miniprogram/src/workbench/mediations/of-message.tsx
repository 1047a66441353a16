import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { SectionTitle } from '../../ui/section-title'
import { MediationRow } from './mediation-row'

/** What a message led to, for those who may open it; for everybody else nothing stands here. */
export function MediationsOfMessage({ messageId }: { messageId: string }) {
  const items = useQuery('mediations.ofMessage', { messageId }).data?.items ?? []
  if (items.length === 0) return null
  return (
    <>
      <SectionTitle>调处过</SectionTitle>
      <Card flush>
        {items.map((row) => (
          <MediationRow key={row.id} row={row} />
        ))}
      </Card>
    </>
  )
}
