import { View } from '@tarojs/components'
import type { SuggestionView } from '#shared/suggestions/view'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { nextWords } from './next-words'

const lights = { none: '', near: 'suggestion-near', over: 'suggestion-over' } as const

/** Who has it, until when, and what comes next. */
export function TurnCard({ view: { due, state } }: { view: SuggestionView }) {
  if (!due) return <Card tone="sunken">{nextWords[state]}</Card>
  return (
    <Card outlined>
      <View className="row row-top">
        <DatePlate date={due.day} size="small" />
        <View className="grow">
          <View className="strong">{due.words}</View>
          <View className={lights[due.light]}>{due.left}</View>
          <View className="sub">{`接着：${nextWords[state]}`}</View>
        </View>
      </View>
    </Card>
  )
}
