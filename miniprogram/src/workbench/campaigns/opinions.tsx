import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'
import { MarkSheet } from './mark-sheet'

type Work = Output<'campaigns.work'>
type Opinion = Output<'campaigns.opinions'>['items'][number]
type OpinionsProps = { work: Work; onDone: (words: string) => void }

function shelvesOf({ figures, standings, unmarked, state }: Work) {
  const counted = [...(figures?.marks ?? []), ...(figures?.parts ?? []), ...standings]
  return [
    { value: 'all', title: '全部' },
    ...(state === 'closed' ? [{ value: 'mark:none', title: `还没标的 ${unmarked} 条` }] : []),
    ...counted
      .filter(({ count }) => count > 0)
      .map(({ key, words, count }) => ({ value: key, title: `${words} ${count} 条` })),
  ]
}

/** What was said, the newest first; nobody sees by whom. */
export function Opinions({ work, onDone }: OpinionsProps) {
  const [shelf, setShelf] = useState('all')
  const [marking, setMarking] = useState<Opinion | null>(null)
  const pages = usePages('campaigns.opinions', { id: work.id, shelf })
  const { query, items, hasMore, more, busy, fault } = pages
  const done = (words: string) => {
    setMarking(null)
    query.retry()
    onDone(words)
  }
  return (
    <>
      <SectionTitle>一条一条看</SectionTitle>
      <SelectField
        label="看哪些"
        placeholder="全部"
        choices={shelvesOf(work)}
        value={shelf}
        onChange={setShelf}
      />
      {!query.data && (query.fault ? <Fault title="意见没打开" query={query} /> : <Loading />)}
      {query.data && items.length === 0 && <Card tone="sunken">这里还没有意见。</Card>}
      {items.map((opinion) => (
        <OpinionCard
          key={opinion.id}
          opinion={opinion}
          onMark={work.may.includes('mark') ? () => setMarking(opinion) : undefined}
        />
      ))}
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在打开…'} onClick={more}>
          接着看
        </Button>
      )}
      {marking && <MarkSheet opinion={marking} onDone={done} onClose={() => setMarking(null)} />}
    </>
  )
}

function OpinionCard({ opinion, onMark }: { opinion: Opinion; onMark: (() => void) | undefined }) {
  const { partText, standingText, text, whenText, mark, markText, answer } = opinion
  return (
    <Card>
      <View className="stack">
        <View className="row row-tight row-wrap">
          <StatusTag>{partText}</StatusTag>
          {mark && <StatusTag tone="qing">{markText}</StatusTag>}
          <View className="note">{`${standingText} · ${whenText}`}</View>
        </View>
        <View>{text}</View>
        {answer !== '' && <Card tone="sunken">{answer}</Card>}
        {onMark && (
          <Button variant={mark ? 'neutral' : 'fill'} size="small" label={`标去处：${text}`} onClick={onMark}>
            {mark ? '改去处' : '标去处'}
          </Button>
        )}
      </View>
    </Card>
  )
}
