import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'

type Activity = Output<'notices.activities'>['items'][number]

/** What a deputy is asked to come to; nothing is drawn while there is nothing. */
export function ActivitiesCard() {
  const items = useQuery('notices.activities', {}).data?.items ?? []
  if (items.length === 0) return null
  return (
    <>
      <SectionTitle>活动和培训</SectionTitle>
      <Card flush>
        {items.map((item) => (
          <ActivityRow key={item.id} item={item} />
        ))}
      </Card>
    </>
  )
}

function ActivityRow({ item: { id, title, day, whenText, place, coming, untilText } }: { item: Activity }) {
  const answered =
    coming === null ? (untilText ? `等您答复，${untilText}` : '没有答复') : coming ? '您参加' : '您请假'
  return (
    <ListRow
      lead={<DatePlate date={day} size="small" />}
      title={title}
      sub={`${whenText}，${place}`}
      below={
        <View className="row row-tight">
          <StatusTag tone={coming === null ? 'amber' : 'neutral'}>{answered}</StatusTag>
        </View>
      }
      label={`${title}，${whenText}，${place}，${answered}`}
      onClick={() => void go('notice', { notice: id })}
    />
  )
}
