import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { TextLink } from '../../ui/text-link'
import { Timeline } from '../../ui/timeline'
import { Fault } from '../controls/fault'
import { AttendanceCard } from './attendance-card'
import type { Work } from './content'
import { CorrectSheet } from './correct-sheet'
import { RecallDialog } from './recall-dialog'
import { ResultCard } from './result-card'
import { Steps } from './steps'
import './notices.scss'

type ResultProps = { work: Work; onDone: (said: string) => void }

const tones = { approved: 'info', publishing: 'info', published: 'ok', recalled: 'bad' } as const

/** Drawing 10c: what became of it, and the two ways to put it right. */
export function NoticeResult({ work, onDone }: ResultProps) {
  const out = work.state !== 'approved'
  return (
    <>
      <Steps done={work.state === 'published' || work.state === 'recalled' ? 3 : 2} />
      <View className="notice-columns">
        <View className="stack">
          <Card>
            <View className="stack">
              <View className="row row-tight row-wrap">
                <StatusTag tone={tones[work.state as keyof typeof tones]}>{work.stateText}</StatusTag>
                <View className="note">{work.whenText}</View>
              </View>
              <Heading level={1}>{work.title}</Heading>
              <View className="sub">{`${work.authorName} 起草，${work.approverName} 复核 · 发给${work.audienceText}`}</View>
              {work.body.split(/\n+/).map((paragraph, index) => (
                <View key={index}>{paragraph}</View>
              ))}
            </View>
          </Card>
          {out && <Reached id={work.id} />}
          {out && work.activity && <AttendanceCard id={work.id} />}
        </View>
        <View className="stack">
          <PutRight {...{ work, onDone }} />
          <Trace work={work} />
        </View>
      </View>
    </>
  )
}

function Reached({ id }: { id: string }) {
  const query = useQuery('notices.result', { id })
  if (query.data) return <ResultCard id={id} result={query.data} />
  return query.fault ? <Fault title="结果没打开" query={query} /> : <Loading rows={2} />
}

function PutRight({ work, onDone }: ResultProps) {
  const [open, setOpen] = useState<'correct' | 'recall' | null>(null)
  const close = () => setOpen(null)
  const done = (said: string) => {
    close()
    onDone(said)
  }
  const mayCorrect = work.acts.includes('correct')
  if (!mayCorrect && !work.acts.includes('recall')) return null
  return (
    <>
      <Card flush>
        {mayCorrect && (
          <ListRow
            title="写错了？"
            sub="更正会留下原文和改动时间"
            action={<TextLink onClick={() => setOpen('correct')}>更正</TextLink>}
          />
        )}
        <ListRow
          title="不该发？"
          sub="撤回后页面写明“已撤回”和原因"
          action={<TextLink onClick={() => setOpen('recall')}>撤回</TextLink>}
        />
      </Card>
      {open === 'correct' && <CorrectSheet work={work} onClose={close} onDone={done} />}
      {open === 'recall' && <RecallDialog work={work} onClose={close} onDone={done} />}
    </>
  )
}

function Trace({ work }: { work: Work }) {
  if (work.trace.length === 0) return null
  return (
    <>
      <SectionTitle>谁做了什么</SectionTitle>
      <Timeline
        items={work.trace.map(({ atText, fact, who, what }, index) => ({
          key: `${atText}-${index}`,
          state: fact === '撤回' || fact === '退回改' ? 'negative' : 'done',
          fact,
          when: atText,
          who,
          ...(what !== '' && { quote: what }),
        }))}
      />
    </>
  )
}
