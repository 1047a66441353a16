import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Card } from '../../../ui/card'
import { FactTable } from '../../../ui/fact-table'
import { Heading } from '../../../ui/heading'

type Result = NonNullable<Output<'campaigns.get'>['result']>

/** 意见去了哪里: a sentence for all, and how many went where. */
export function ResultCard({ result: { words, dayText, figures } }: { result: Result }) {
  const facts = [
    { term: '收到', value: figures.text },
    ...figures.marks.map((one) => ({ term: one.words, value: `${one.count} 条` })),
  ]
  return (
    <Card outlined>
      <View className="stack">
        <Heading level={2}>意见去了哪里</Heading>
        <View>{words}</View>
        <FactTable facts={facts} />
        <View className="note">{`${dayText}公布`}</View>
      </View>
    </Card>
  )
}
