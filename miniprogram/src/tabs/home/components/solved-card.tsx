import { View } from '@tarojs/components'
import { go } from '../../../platform/navigation'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { SectionTitle } from '../../../ui/section-title'
import { StatusTag } from '../../../ui/status-tag'
import { ThreeFigures } from '../../../ui/three-figures'
import type { Home } from '../home'

/** What the people who asked say was solved, and the year in three numbers that are never merged. */
export function SolvedCard({ home: { solved, figures, unit } }: { home: Home }) {
  if (solved.length === 0 && !figures) return null
  return (
    <>
      <SectionTitle action={{ words: '看大家的事', onClick: () => void go('publicCases') }}>
        最近解决的事
      </SectionTitle>
      <Card flush>
        {solved.map((one) => (
          <ListRow
            key={one.id}
            onClick={() => void go('publicCase', { case: one.id })}
            title={one.title}
            sub={one.placeName}
            below={
              <StatusTag tone="ok" icon="check">
                {one.outcomeText}
              </StatusTag>
            }
          />
        ))}
        {figures && (
          <View className={solved.length > 0 ? 'year' : ''}>
            <ThreeFigures
              title={`${unit.name} ${figures.year} 年（三个数分开算，不合并）`}
              figures={[
                { count: figures.answered, words: `件已答复（收到 ${figures.received} 件）` },
                { count: figures.solved, words: `件说解决（${figures.rated} 件评了）` },
                { count: figures.satisfied, words: `件说满意（${figures.rated} 件评了）` },
              ]}
            />
            <View className="note">{figures.asOfText}</View>
          </View>
        )}
      </Card>
    </>
  )
}
