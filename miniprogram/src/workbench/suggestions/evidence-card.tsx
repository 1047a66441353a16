import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

/** The messages it grew from: named to the lead and the offices, counted for everybody else. */
export function EvidenceCard({ view }: { view: SuggestionView }) {
  const { evidenceCount } = view
  const named = 'evidence' in view ? view.evidence : []
  if (evidenceCount === 0) return null
  if (named.length === 0)
    return <View className="note">{`这件建议是从 ${evidenceCount} 件群众留言来的。`}</View>
  return (
    <>
      <SectionTitle note="不写是谁留的言">{`从 ${evidenceCount} 件群众留言来`}</SectionTitle>
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
    </>
  )
}
