import { View } from '@tarojs/components'
import type { CalendarEffect } from '#shared/reception/calendar/contract'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'

/** What a calendar would change, before it is saved. */
export function EffectCard({ effect }: { effect: CalendarEffect }) {
  const { moved, toDecide, examples } = effect
  const more = moved + toDecide - examples.length
  if (examples.length === 0) return <Card tone="sunken">眼前四个月的接待日，一场也不用改。</Card>
  return (
    <>
      <View className="sub">
        {[
          moved > 0 && `还没公布的 ${moved} 场会自己改期`,
          toDecide > 0 && `公布过的 ${toDecide} 场不会自己动，各站会收到提醒，由人来定`,
        ]
          .filter(Boolean)
          .join('；')}
        。
      </View>
      <Card flush>
        {examples.map(({ siteName, text, published }) => (
          <ListRow
            key={`${siteName} ${text}`}
            title={text}
            sub={siteName}
            above={
              <StatusTag tone={published ? 'amber' : 'neutral'}>
                {published ? '等站里定' : '自己改期'}
              </StatusTag>
            }
          />
        ))}
      </Card>
      {more > 0 && <View className="note">{`还有 ${more} 场。`}</View>}
    </>
  )
}
