import { View } from '@tarojs/components'
import type { Template } from '#shared/inbox/subscriber'
import { templateWords } from '#shared/inbox/template-words'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { CheckRow } from '../../../ui/check-row'

type KindCardProps = {
  template: Template
  left: number
  on: boolean
  onChange: (on: boolean) => void
  /** Called in the tap itself: WeChat's popup comes out of it. */
  onAsk: () => void
}

/** One kind of push: whether it is wanted, and how many WeChat still lets us send. */
export function KindCard({ template, left, on, onChange, onAsk }: KindCardProps) {
  const { name, brings } = templateWords[template]
  return (
    <Card>
      <View className="stack">
        <CheckRow checked={on} onChange={onChange} detail={brings}>
          {`${name}推到微信`}
        </CheckRow>
        {on && (
          <View className="row">
            <View className="grow">{left > 0 ? `还能推 ${left} 次` : '现在推不了'}</View>
            <Button size="small" variant="tone" label={`再要几次${name}`} onClick={onAsk}>
              再要一次
            </Button>
          </View>
        )}
      </View>
    </Card>
  )
}
