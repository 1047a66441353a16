import { View } from '@tarojs/components'
import { dayTextWithWeekday } from '#shared/kernel/day'
import type { AuthorView } from '#shared/messages/views/view'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { Said } from '../../components/said'

/** The county's word on a matter that climbed up to it. */
export function DecisionCard({ decision }: { decision: NonNullable<AuthorView['decision']> }) {
  const { text, leader, day } = decision
  return (
    <Card>
      <Heading level={2}>{leader ? '县里定了：再办一次' : '县里的说明'}</Heading>
      <Said>{text}</Said>
      {leader && (
        <View className="sub">{`由${leader}负责${day ? `，${dayTextWithWeekday(day)}前办好` : ''}。`}</View>
      )}
    </Card>
  )
}
