import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Timeline } from '../../ui/timeline'
import { ShownPhotos } from './matter-card'
import type { WorkView } from './work-view'

export function History({ view }: { view: WorkView }) {
  const items = view.timeline.map((item, index) => ({
    key: `${item.at}-${index}`,
    state: item.state,
    fact: item.fact,
    when: item.whenText,
    who: item.who,
    detail: item.detail,
    ...(item.quote && { quote: item.quote }),
    ...(item.photos.length > 0 && { more: <ShownPhotos photos={item.photos} /> }),
  }))
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>办理经过</Heading>
        <Timeline items={items} />
      </View>
    </Card>
  )
}
