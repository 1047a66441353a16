import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { TabsRow } from '../../../ui/tabs-row'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { YearCard } from '../../calendar/year-card'
import { YearEditor } from '../../calendar/year-editor'
import '../../rules/rules.scss'

/** 放假日历: which days the county rests, by year; the county office imports and changes them. */
export default function CalendarPage() {
  const query = useQuery('reception.calendar', {})
  return (
    <Page back={() => void back()} wide>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Years calendar={query.data} refresh={query.retry} />}
      {!query.data && (query.fault ? <Fault title="放假日历没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

type YearsProps = { calendar: Output<'reception.calendar'>; refresh: () => void }

function Years({ calendar, refresh }: YearsProps) {
  const { years, today, version, mayChange } = calendar
  const [chosen, setChosen] = useState(today.slice(0, 4))
  const [by, setBy] = useState<'file' | 'hand' | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const year = years.find((one) => String(one.year) === chosen)
  const choose = (next: string) => {
    setChosen(next)
    setBy(null)
  }
  const onSaved = (words: string) => {
    setSaid(words)
    setBy(null)
    refresh()
  }
  if (!year) return null
  return (
    <>
      <TabsRow
        label="年份"
        tabs={years.map((one) => ({ value: String(one.year), words: `${one.year}年` }))}
        value={chosen}
        onChange={choose}
      />
      <View className="rules-columns">
        <View className="stack">
          <YearCard year={year} />
          {mayChange && by === null && (
            <>
              <Button variant="primary" onClick={() => setBy('file')}>
                导入放假通知
              </Button>
              <Button variant="second" icon="pen" onClick={() => setBy('hand')}>
                自己改日子
              </Button>
            </>
          )}
        </View>
        {by !== null && (
          <YearEditor
            key={`${chosen} ${by} ${version}`}
            {...{ year, by, version, onSaved }}
            onClose={() => setBy(null)}
          />
        )}
      </View>
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}
