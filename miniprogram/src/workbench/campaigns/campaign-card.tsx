import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { StatusTag } from '../../ui/status-tag'

/** What is asked, of whom, until when, and what happens next. */
export function CampaignCard({ work }: { work: Output<'campaigns.work'> }) {
  const { content, kindText, stateText, tone, issuer, askedText, whenText, nextText, articles } = work
  const [whole, setWhole] = useState(work.state === 'submitted')
  const { title, background, questions, afterwards, text } = content
  const facts = [
    { term: '谁问', value: issuer },
    { term: '问谁', value: askedText },
    { term: '哪几天', value: whenText },
    ...(articles > 0 ? [{ term: '条文', value: `${articles} 条` }] : []),
    ...questions.map((question, at) => ({ term: `第 ${at + 1} 问`, value: question })),
    { term: '用处', value: afterwards || '没写' },
  ]
  return (
    <>
      <View>
        <View className="row row-tight row-wrap">
          <StatusTag tone={tone}>{stateText}</StatusTag>
          <StatusTag>{kindText}</StatusTag>
        </View>
        <Heading level={1}>{title || '还没写标题'}</Heading>
        <View className="sub">{nextText}</View>
      </View>
      <Card>
        <View className="stack">
          <FactTable facts={facts} />
          {whole ? (
            [background, text]
              .flatMap((words) => words.split('\n'))
              .filter(Boolean)
              .map((line, at) => <View key={at}>{line}</View>)
          ) : (
            <Button variant="text" onClick={() => setWhole(true)}>
              看背景和条文
            </Button>
          )}
        </View>
      </Card>
    </>
  )
}
