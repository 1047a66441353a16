import { View } from '@tarojs/components'
import type { Input } from '#shared/contract'
import type { RehearsalStep } from '#shared/routing/contract'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { Timeline, type TimelineItem } from '../../ui/timeline'

/** Every step with who has it, until when, what happens by itself, and the reason. */
export function RehearsalSteps({ asked }: { asked: Input<'routing.rehearse'> }) {
  const { data, fault } = useQuery('routing.rehearse', asked)
  if (fault)
    return (
      <Banner tone="bad" alert>
        {fault.message}
      </Banner>
    )
  if (!data) return <Loading rows={3} />
  const stuck = data.steps.some((step) => step.stuck)
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>{stuck ? '会停在这里' : '会这样走'}</Heading>
        <Timeline items={data.steps.map(itemOf)} />
      </View>
    </Card>
  )
}

function itemOf({ title, owner, why, due, otherwise, stuck }: RehearsalStep, at: number): TimelineItem {
  return {
    key: String(at),
    state: stuck ? 'negative' : 'future',
    when: title,
    fact: owner,
    detail: [due, otherwise].filter((part) => part !== '').join('，'),
    quote: why,
  }
}
