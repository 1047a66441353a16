import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { copyText } from '../../../../platform/clipboard'
import { setPageTitle } from '../../../../platform/page-title'
import { callPhone } from '../../../../platform/phone'
import { goTab, replaceWith } from '../../../../platform/navigation'
import { a11y } from '../../../../ui/a11y'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { OwnerCard } from '../../components/owner-card'
import type { Receipt } from '../../draft/send-draft'
import './receipt-page.scss'

/** After sending: the code at once, who has it, until when, and where to look. */
export function ReceiptPage({ receipt }: { receipt: Receipt }) {
  const { id, queryCode, owner, words } = receipt
  useEffect(() => void setPageTitle('发出去了'), [])
  const bar = (
    <Button variant="primary" size="main" onClick={() => void replaceWith('progress', { message: id })}>
      看进度
    </Button>
  )
  return (
    <Page bar={bar} back={() => void goTab('home')}>
      <View {...a11y({ live: 'polite' })}>
        <Heading level={1}>发出去了</Heading>
        <View className="sub">{words}</View>
      </View>
      <CodeCard code={queryCode} />
      <OwnerCard owner={owner}>
        {owner.phone && (
          <Button variant="text" icon="phone" onClick={() => void callPhone(owner.phone)}>
            打联络站电话
          </Button>
        )}
      </OwnerCard>
      <Button variant="text" onClick={() => void goTab('home')}>
        回首页
      </Button>
    </Page>
  )
}

function CodeCard({ code }: { code: string }) {
  const [copied, setCopied] = useState<boolean>()
  const copy = async () => setCopied(await copyText(code))
  return (
    <Card tone="qing">
      <View className="stack">
        <View>查询码</View>
        <View className="receipt-code" {...a11y({ role: 'text', label: `查询码 ${[...code].join(' ')}` })}>
          {code}
        </View>
        <View className="sub">不登录也能凭它查进度。受理后再给您编号。</View>
        <Button icon="document" onClick={() => void copy()}>
          {copied ? '复制好了，再复制一次' : '复制查询码'}
        </Button>
        {copied === false && <View className="sub">没复制上，请抄下来。</View>}
      </View>
    </Card>
  )
}
