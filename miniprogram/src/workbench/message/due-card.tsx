import { View } from '@tarojs/components'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import type { WorkView } from './work-view'

/** Who has it, until when, and what happens by itself if nobody moves. */
export function DueCard({ view }: { view: WorkView }) {
  const { owner } = view
  const { due } = owner
  if (owner.sub === '' && due === null) return null
  return (
    <>
      <Card>
        <View className="row row-top">
          {due && <DatePlate date={due.day} size="small" />}
          <View className="grow">
            <View className="strong">{owner.name}</View>
            <View className="sub">{owner.sub}</View>
            {due && (
              <View className="sub">
                {[due.promise, due.left, due.skipped].filter(Boolean).join(' · ')}
                {due.provisional && '（下一年的放假安排还没出来，日子可能变）'}
              </View>
            )}
          </View>
        </View>
      </Card>
      {owner.byItself && <Banner>{owner.byItself}</Banner>}
    </>
  )
}
