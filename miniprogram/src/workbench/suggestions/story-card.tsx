import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Timeline } from '../../ui/timeline'

/** The history, newest first; the last thing that happened is where it stands now. */
export function StoryCard({ view }: { view: SuggestionView }) {
  const items = view.timeline.map(({ whenText, who, fact, quote }, index) => ({
    key: `${whenText}-${index}`,
    state: index === 0 ? ('now' as const) : ('done' as const),
    fact,
    when: whenText,
    who,
    ...(quote && { quote }),
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
