import type { SuggestionView } from '#shared/suggestions/view'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

/** The messages it grew from: named to the lead and the offices, counted for everybody else. */
export function EvidenceCard({ view }: { view: SuggestionView }) {
  if (view.evidenceCount === 0) return null
  const named = 'evidence' in view ? view.evidence : []
  return (
    <>
      <SectionTitle note="不写是谁留的言">{`从 ${view.evidenceCount} 件群众留言来`}</SectionTitle>
      {named.length > 0 && (
        <Card flush>
          {named.map(({ messageId, title, number }) => (
            <ListRow
              key={messageId}
              icon="talk"
              title={title}
              sub={number ? `编号 ${number}` : ''}
              onClick={() => void go('deskMessage', { message: messageId })}
            />
          ))}
        </Card>
      )}
    </>
  )
}
