import { View } from '@tarojs/components'
import { back } from '../../../../platform/navigation'
import { Banner } from '../../../../ui/banner'
import { FaultBanner } from '../../components/fault-banner'
import type { Sending } from '../../draft/use-sending'

/** Fields of the page before: a refusal about one of them leads back to it. */
const earlierFields = ['text', 'title', 'category', 'villageId', 'place', 'photos', 'addressee', 'contact']

export function SendingState({ sending }: { sending: Sending }) {
  if (sending.state === 'queued') {
    return (
      <Banner tone="amber" icon="offline" title="没发出去，草稿还在" alert>
        等网络好了自动发。关了也不怕，打开“我的留言”就接着发。
      </Banner>
    )
  }
  if (sending.state !== 'refused') return <View className="note centered">连点两次也只会有一件</View>
  const field = sending.fault.field?.split('.')[0] ?? ''
  const action = earlierFields.includes(field) ? { words: '回去改', onClick: () => void back() } : undefined
  return <FaultBanner fault={sending.fault} action={action} />
}
