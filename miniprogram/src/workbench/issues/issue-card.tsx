import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayText } from '#shared/kernel/day'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { StatusTag } from '../../ui/status-tag'
import { Timeline } from '../../ui/timeline'
import { CheckSheet } from './check-sheet'
import type { DeedProps, IssueOnList } from './deed'
import { DropDialog } from './drop-dialog'
import { ReportSheet } from './report-sheet'

type IssueCardProps = Omit<DeedProps, 'onClose'>

/** One line: the four that it has, who puts it right by when, how it went, and what the reader may do. */
export function IssueCard({ listId, issue, onDone }: IssueCardProps) {
  const [open, setOpen] = useState<'report' | 'check' | 'drop' | null>(null)
  const [history, setHistory] = useState(false)
  const close = () => setOpen(null)
  const done = (words: string) => {
    close()
    onDone(words)
  }
  const deed = { listId, issue, onDone: done, onClose: close }
  const { serial, problem, statusText, tone, dueText, missingText } = issue
  return (
    <Card>
      <View className="stack">
        <View className="row row-wrap row-tight">
          <StatusTag tone={tone}>{statusText}</StatusTag>
          {dueText !== '' && <View className="note">{dueText}</View>}
        </View>
        <Heading level={2}>{serial === null ? problem : `${serial}　${problem}`}</Heading>
        <FourHave issue={issue} />
        {missingText !== '' && <View className="strong">{missingText}</View>}
        <Deeds {...{ listId, issue, history }} onOpen={setOpen} onHistory={() => setHistory(true)} />
        {history && <Steps issue={issue} />}
      </View>
      {open === 'report' && <ReportSheet {...deed} />}
      {open === 'check' && <CheckSheet {...deed} />}
      {open === 'drop' && <DropDialog {...deed} />}
    </Card>
  )
}

type DeedsProps = Pick<DeedProps, 'listId' | 'issue'> & {
  history: boolean
  onOpen: (deed: 'report' | 'check' | 'drop') => void
  onHistory: () => void
}

/** Named with the problem, so that a screen reader tells the cards apart. */
function Deeds({ listId, issue, history, onOpen, onHistory }: DeedsProps) {
  const { problem, may } = issue
  return (
    <View className="buttons">
      {may.includes('report') && (
        <Button variant="fill" label={`说进展：${problem}`} onClick={() => onOpen('report')}>
          说进展，或说改好了
        </Button>
      )}
      {may.includes('check') && (
        <Button variant="fill" label={`复查：${problem}`} onClick={() => onOpen('check')}>
          写复查结果
        </Button>
      )}
      {may.includes('rewrite') && (
        <Button
          variant="neutral"
          label={`改：${problem}`}
          onClick={() => void go('writeIssue', { list: listId, issue: issue.id })}
        >
          改这一条
        </Button>
      )}
      {may.includes('drop') && (
        <Button variant="danger" label={`删：${problem}`} onClick={() => onOpen('drop')}>
          删掉
        </Button>
      )}
      {!history && (
        <Button variant="text" label={`看经过：${problem}`} onClick={onHistory}>
          看经过
        </Button>
      )}
    </View>
  )
}

const orMissing = (words: string) => (words === '' ? '没写' : words)

function FourHave({ issue }: { issue: IssueOnList }) {
  const { place, clauses, figures, remedy, unitName, rectifyBy, sourceText } = issue
  const facts = [
    { term: '点位', value: orMissing(place) },
    { term: '条款', value: orMissing(clauses.map(({ law, article }) => `《${law}》${article}`).join('；')) },
    {
      term: '数据',
      value: orMissing(figures.map(({ figure, source }) => `${figure}（${source}）`).join('；')),
    },
    { term: '建议', value: orMissing(remedy) },
    { term: '责任单位', value: orMissing(unitName) },
    { term: '时限', value: rectifyBy === null ? '没写' : `${dayText(rectifyBy)}前` },
    { term: '来源', value: sourceText },
  ]
  return <FactTable facts={facts} />
}

function Steps({ issue }: { issue: IssueOnList }) {
  const items = issue.steps.map(({ whenText, who, what, words }, at) => ({
    ...{ key: String(at), when: whenText, who, fact: what },
    state: 'done' as const,
    ...(words !== '' && { quote: words }),
  }))
  return <Timeline items={items.reverse()} />
}
