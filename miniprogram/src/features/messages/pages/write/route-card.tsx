import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import type { Proposal } from '../../draft/use-proposal'

export function RouteCard({ route }: { route: Proposal['route'] }) {
  return (
    <Card tone="sunken">
      <Heading level={3}>会先到谁手里</Heading>
      <View className="sub">{`${route.steps.join(' → ')}。`}</View>
      <View className="sub">{route.fallback}</View>
    </Card>
  )
}
