import { View } from '@tarojs/components'
import { replaceWith } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'

/** The page was opened without its session or station: both are chosen in the plan. */
export function FromPlan({ children }: { children: string }) {
  return (
    <Card>
      <View className="stack">
        <View className="strong">{children}</View>
        <Button variant="fill" icon="calendar" onClick={() => void replaceWith('sessions')}>
          看排班表
        </Button>
      </View>
    </Card>
  )
}
