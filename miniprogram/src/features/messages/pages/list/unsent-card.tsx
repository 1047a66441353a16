import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { go } from '../../../../platform/navigation'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { StatusTag } from '../../../../ui/status-tag'
import { TextLink } from '../../../../ui/text-link'
import { FaultBanner } from '../../components/fault-banner'
import { queuedMessage } from '../../draft/queue'
import { useSending } from '../../draft/use-sending'

/** What waits for a network, above everything that was sent; it is sent by itself while this page is open. */
export function UnsentCard({ onSent }: { onSent: () => void }) {
  const { sending, send } = useSending()
  const waiting = queuedMessage()
  const receipt = sending.state === 'sent' ? sending.receipt : undefined
  useEffect(() => {
    if (receipt) onSent()
  }, [receipt, onSent])

  if (receipt) return <SentCard id={receipt.id} code={receipt.queryCode} />
  if (sending.state === 'refused') {
    return <FaultBanner fault={sending.fault} action={{ words: '回去改', onClick: () => void go('write') }} />
  }
  if (!waiting) return null
  return (
    <Card tone="amber">
      <View className="stack">
        <View className="row">
          <StatusTag tone="amber" icon="offline">
            等网络好了自动发
          </StatusTag>
        </View>
        <View className="strong">{waiting.text.trim().slice(0, 40)}</View>
        <View className="buttons">
          <Button variant="neutral" icon="pen" onClick={() => void go('write')}>
            改一改
          </Button>
          <Button busy={sending.state === 'busy' && '正在发送…'} onClick={() => void send(waiting)}>
            现在再发一次
          </Button>
        </View>
      </View>
    </Card>
  )
}

function SentCard({ id, code }: { id: string; code: string }) {
  return (
    <Card tone="qing">
      <View className="strong">等着的那件发出去了</View>
      <View className="row row-wrap">
        <View>{`查询码 ${code}`}</View>
        <TextLink forward onClick={() => void go('progress', { message: id })}>
          看进度
        </TextLink>
      </View>
    </Card>
  )
}
