import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { Fault } from '../controls/fault'
import { PrintButton } from '../sheets/print-button'

type Counts = Output<'mediations.counts'>

/** A year's numbers, and for whoever keeps a ledger that year on paper. */
export function CountsCard({ mayPrint }: { mayPrint: boolean }) {
  const [year, setYear] = useState<string | null>(null)
  const query = useQuery('mediations.counts', year === null ? {} : { year })
  const { data } = query
  if (!data) return query.fault ? <Fault title="这一年的数没打开" query={query} /> : <Loading rows={2} />
  const before = String(Number(data.year) - 1)
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>{`${data.year}年，${data.whose}`}</Heading>
        <Numbers counts={data} />
        {data.note !== '' && <View className="sub">{data.note}</View>}
        <View className="buttons">
          {mayPrint && (
            <PrintButton action="sheets.mediations" input={{ year: data.year }}>
              打印这一年的
            </PrintButton>
          )}
          <Button variant="text" onClick={() => setYear(year === null ? before : null)}>
            {year === null ? `看${before}年的` : '看今年的'}
          </Button>
        </View>
      </View>
    </Card>
  )
}

const said = (count: number | null) => (count === null ? '不到 3 件' : `${count} 件`)

/** What nobody has recorded is left out, so that the eye finds what there is. */
function Numbers({ counts: { total, kinds, outcomes, places } }: { counts: Counts }) {
  if (total === 0) return <View>还没有记录。</View>
  const line = (parts: Counts['kinds']) =>
    parts
      .filter(({ count }) => count !== null && count > 0)
      .map(({ name, count }) => `${name} ${said(count)}`)
      .join('，') || '都不到 3 件'
  return (
    <FactTable
      facts={[
        { term: '一共', value: said(total) },
        { term: '结果', value: line(outcomes) },
        { term: '哪类', value: line(kinds) },
        ...(places.length > 1 || total === null ? [{ term: '哪个站', value: line(places) }] : []),
      ]}
    />
  )
}
