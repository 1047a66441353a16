import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'

type ReceiptButtonProps = { id: string; receipt: Output<'notices.get'>['receipt']; onGiven: () => void }

/** The office wants to know that it was read. */
export function ReceiptButton({ id, receipt, onGiven }: ReceiptButtonProps) {
  const give = useAction('notices.receipt')
  if (receipt === 'none') return null
  if (receipt === 'given') return <Banner tone="ok">您点过“我看过了”，发公告的单位知道了。</Banner>
  const send = async () => {
    if (await give.run({ id })) onGiven()
  }
  return (
    <View className="stack">
      <Button variant="primary" icon="check" busy={give.busy && '正在记…'} onClick={() => void send()}>
        我看过了
      </Button>
      {give.fault && (
        <Banner tone="bad" alert>
          {give.fault.message}
        </Banner>
      )}
    </View>
  )
}
