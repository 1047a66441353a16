import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { Timeline } from '../../../../ui/timeline'
import type { Proposal } from '../../draft/use-proposal'

/** 发送后会怎样: dated by the cloud, the latest days the clocks allow. */
export function NextSteps({ steps }: { steps: Proposal['steps'] }) {
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>发送后会怎样</Heading>
        <Timeline
          items={steps.map(({ title, detail }, at) => ({
            key: `${at}`,
            state: at === 0 ? 'now' : 'future',
            fact: title,
            detail,
          }))}
        />
      </View>
    </Card>
  )
}
