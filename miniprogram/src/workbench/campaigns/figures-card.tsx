import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { PrintButton } from '../sheets/print-button'

type Work = Output<'campaigns.work'>
type Counts = Work['standings']
type FiguresCardProps = { work: Work; figures: NonNullable<Work['figures']> }

const line = (counts: Counts) =>
  counts.length === 0 ? '还没有' : counts.map(({ words, count }) => `${words} ${count} 条`).join(' · ')

/** How many, on what, by whom in general, and where they went; never who. */
export function FiguresCard({ work, figures }: FiguresCardProps) {
  const { id, standings, unmarked, result, state, mayPrint } = work
  const marks = figures.marks.filter(({ count }) => count > 0)
  const went = [...(unmarked > 0 ? [{ key: 'none', words: '还没标', count: unmarked }] : []), ...marks]
  const facts = [
    { term: '收到', value: figures.text },
    { term: '说的是', value: line(figures.parts) },
    { term: '谁说的', value: line(standings) },
    ...(state === 'open' ? [] : [{ term: '去处', value: line(went) }]),
  ]
  return (
    <Card outlined={state === 'answered'}>
      <View className="stack">
        <Heading level={2}>{state === 'answered' ? '意见去了哪里' : '收到的意见'}</Heading>
        {result !== '' && <View>{result}</View>}
        <FactTable facts={facts} />
        {mayPrint && (
          <PrintButton action="sheets.campaign" input={{ id }} variant="tone">
            打印意见汇总
          </PrintButton>
        )}
      </View>
    </Card>
  )
}
