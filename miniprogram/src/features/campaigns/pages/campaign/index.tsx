import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone } from '../../../../platform/place'
import { useShare } from '../../../../platform/share'
import { useQuery } from '../../../../platform/use-query'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { CopyLink } from '../../../../ui/copy-link'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { StatusTag } from '../../../../ui/status-tag'
import { Toast } from '../../../../ui/toast'
import { Articles } from '../../components/articles'
import { MyOpinions } from '../../components/my-opinions'
import { OpinionSheet } from '../../components/opinion-sheet'
import { Questions } from '../../components/questions'
import { ResultCard } from '../../components/result-card'

type Campaign = Output<'campaigns.get'>

const call = () => void callPhone(stationPhone())

export default function CampaignPage() {
  const { campaign: id } = usePageParams('campaign')
  const query = useQuery('campaigns.get', { id: id ?? 'none' })
  const { data } = query
  const [part, setPart] = useState<number | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const share = useShare('campaign', data && { title: data.title, params: { campaign: data.id } })
  const done = (words: string) => {
    setPart(null)
    setSaid(words)
    query.retry()
  }
  return (
    <Page back={() => void back()} bar={data?.open && <WriteBar onWrite={() => setPart(0)} />}>
      <Faces of={query} title="这次征求没打开" onCall={call}>
        {(campaign) => (
          <>
            <Content campaign={campaign} onWrite={setPart} onDone={done} />
            <CopyLink onCopy={share} />
            {part !== null && (
              <OpinionSheet {...{ campaign, part }} onDone={done} onClose={() => setPart(null)} />
            )}
          </>
        )}
      </Faces>
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}

function WriteBar({ onWrite }: { onWrite: () => void }) {
  return (
    <Button variant="primary" size="main" icon="pen" onClick={onWrite}>
      写意见
    </Button>
  )
}

type ContentProps = {
  campaign: Campaign
  onWrite: (part: number) => void
  onDone: (words: string) => void
}

function Content({ campaign, onWrite, onDone }: ContentProps) {
  const { kind, open, afterwards, result, movedDays } = campaign
  return (
    <>
      <Head campaign={campaign} />
      {movedDays.map(({ title, words }, at) => (
        <Banner key={at} title={title}>
          {words}
        </Banner>
      ))}
      {result && <ResultCard result={result} />}
      <MyOpinions {...{ campaign, onWrite, onDone }} />
      {!open && !result && <Waiting campaign={campaign} />}
      <Card>
        <View className="stack">
          {campaign.background.split(/\n+/).map((paragraph, n) => (
            <View key={n}>{paragraph}</View>
          ))}
          <View className="sub">{`意见拿去做什么：${afterwards}`}</View>
        </View>
      </Card>
      <Questions {...{ campaign, onWrite }} />
      {kind === 'lawDraft' && <Articles {...{ campaign, onWrite }} />}
      {!open && (
        <Button icon="pen" onClick={() => void go('write', {})}>
          还有话说，写留言
        </Button>
      )}
    </>
  )
}

function Head({ campaign }: { campaign: Campaign }) {
  const { tone, stateText, kindText, title, issuer, whenText, askedText, demo, open } = campaign
  return (
    <View>
      <View className="row row-tight row-wrap">
        <StatusTag tone={tone}>{stateText}</StatusTag>
        <StatusTag>{kindText}</StatusTag>
        {demo && <StatusTag>演示</StatusTag>}
      </View>
      <Heading level={1}>{title}</Heading>
      <View className="note">{`${issuer} · 问${askedText}的人`}</View>
      <View className={open ? 'strong' : 'note'}>{`${whenText}${open ? '，到那天都能写、能改' : ''}`}</View>
    </View>
  )
}

function Waiting({ campaign: { issuer } }: { campaign: Campaign }) {
  return (
    <Card tone="sunken">{`收意见的日子过了，现在不能写、不能改。${issuer}正在一条一条看，30 天内公布去了哪里。`}</Card>
  )
}
