import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, usePageParams } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { Loading } from '../../../../ui/loading'
import { OfflineBanner } from '../../../../ui/offline-banner'
import { Page } from '../../../../ui/page'
import { TextField } from '../../../../ui/text-field'
import { FailedFace } from '../../components/failed-face'
import { codeOf, type LookupCode } from './lookup-code'
import { PublicMatter } from './public-matter'
import { SlipCard } from './slip-card'

export default function MessagesLookupPage() {
  const { code = '' } = usePageParams('lookup')
  const [typed, setTyped] = useState(code)
  const [asked, setAsked] = useState<LookupCode | null>(code ? codeOf(code) : null)
  const { data, fault, status, retry } = useQuery('messages.lookup', asked)
  const unknown = fault?.code === 'notFound' || fault?.code === 'invalidInput' ? fault.message : undefined
  const busy = asked !== null && status === 'loading'

  const ask = () => {
    const next = codeOf(typed)
    if (JSON.stringify(next) === JSON.stringify(asked)) retry()
    else setAsked(next)
  }
  return (
    <Page back={() => void back()}>
      {status === 'offline' && <OfflineBanner />}
      <Heading level={1}>查留言办到哪一步</Heading>
      <Card>
        <View className="stack">
          <TextField
            label="编号或查询码"
            value={typed}
            maxLength={32}
            placeholder="如 2026-ST05-0031"
            note="查询码是发送后给您的 8 位字母和数字。"
            error={unknown}
            onChange={setTyped}
          />
          <Button
            variant="fill"
            icon="search"
            busy={busy && '正在查…'}
            missing={typed.trim() === '' && '先填编号或查询码'}
            onClick={ask}
          >
            查这件留言
          </Button>
        </View>
      </Card>
      {busy && <Loading rows={2} words="正在查。" />}
      {data && !unknown && asked && <Found key={JSON.stringify(asked)} asked={asked} found={data} />}
      {fault && !unknown && !data && <FailedFace title="没查成" fault={fault} onRetry={retry} />}
    </Page>
  )
}

type FoundProps = { asked: LookupCode; found: Output<'messages.lookup'> }

/** What was found; once it is rated by its slip, what became of it. */
function Found({ asked, found }: FoundProps) {
  const [after, setAfter] = useState<FoundProps['found'] | null>(null)
  return (
    <>
      <PublicMatter found={after ?? found} />
      <SlipCard asked={asked} found={after ?? found} onRated={setAfter} />
    </>
  )
}
