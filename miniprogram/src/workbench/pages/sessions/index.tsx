import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Chip } from '../../../ui/chip'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { SelectField } from '../../controls/select-field'
import { monthsAround } from '../../sessions/months-around'
import { PublishSheet } from '../../sessions/publish-sheet'
import { PrintButton } from '../../sheets/print-button'
import { SessionListRow } from '../../sessions/session-list-row'
import '../../sessions/sessions.scss'

type Plan = Output<'reception.sessions'>

/** 接待日、排班: a station's sessions, what waits, and the roster. */
export default function SessionsPage() {
  const params = usePageParams('sessions')
  const [siteId, setSiteId] = useState(params.site)
  const [month, setMonth] = useState<string | null>(null)
  const query = useQuery('reception.sessions', {
    ...(siteId !== undefined && { siteId }),
    ...(month !== null && { month }),
  })
  return (
    <Page back={() => void back()} wide>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && (
        <>
          <SiteField plan={query.data} onChange={setSiteId} />
          <Months today={query.data.today} month={month} onChange={setMonth} />
          <PlanList key={`${query.data.site.id} ${month}`} plan={query.data} refresh={query.retry} />
        </>
      )}
      {!query.data && (query.fault ? <Fault title="排班表没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

function SiteField({ plan, onChange }: { plan: Plan; onChange: (siteId: string) => void }) {
  if (plan.sites.length < 2) return <View className="strong">{plan.site.name}</View>
  return (
    <SelectField
      label="哪个站"
      placeholder="选一个站"
      choices={plan.sites.map(({ id, name }) => ({ value: id, title: name }))}
      value={plan.site.id}
      onChange={onChange}
    />
  )
}

type MonthsProps = { today: string; month: string | null; onChange: (month: string | null) => void }

function Months({ today, month, onChange }: MonthsProps) {
  return (
    <View className="sessions-months">
      <Chip selected={month === null} onClick={() => onChange(null)}>
        接下来
      </Chip>
      {monthsAround(today).map(({ value, words }) => (
        <Chip key={value} selected={month === value} onClick={() => onChange(value)}>
          {words}
        </Chip>
      ))}
    </View>
  )
}

function PlanPapers({ plan: { site, month, today, mayAdd } }: { plan: Plan }) {
  return (
    <>
      {mayAdd && (
        <Card flush>
          <ListRow
            icon="calendar"
            title="接待日规则"
            sub="每月哪天接待，碰上放假怎么办"
            onClick={() => void go('receptionRules')}
          />
        </Card>
      )}
      <View className="buttons">
        <PrintButton action="sheets.roster" input={{ siteId: site.id, month: month ?? today.slice(0, 7) }}>
          打印接待表
        </PrintButton>
        <PrintButton action="sheets.wall" input={{ siteId: site.id }}>
          打印上墙页
        </PrintButton>
      </View>
    </>
  )
}

function PlanList({ plan, refresh }: { plan: Plan; refresh: () => void }) {
  const [publishing, setPublishing] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const publishable = plan.rows.filter(({ mayPublish }) => mayPublish)
  const onDone = (words: string) => {
    setSaid(words)
    setPublishing(false)
    refresh()
  }
  return (
    <>
      {plan.mayAdd && (
        <View className="buttons">
          <Button icon="people" onClick={() => void go('roster', { site: plan.site.id })}>
            自动排班
          </Button>
          <Button icon="add" onClick={() => void go('addSession', { site: plan.site.id })}>
            加一场
          </Button>
        </View>
      )}
      {publishable.length > 1 && (
        <Button variant="fill" onClick={() => setPublishing(true)}>
          {`一起公布（${publishable.length} 场还没公布）`}
        </Button>
      )}
      <Card flush>
        {plan.rows.map((row) => (
          <SessionListRow key={row.id} row={row} />
        ))}
        {plan.rows.length === 0 && (
          <ListRow title="这段时间没有接待日" sub="可以加一场，或者看看这个站的接待日规则。" />
        )}
      </Card>
      <PlanPapers plan={plan} />
      {publishing && <PublishSheet rows={publishable} onDone={onDone} onClose={() => setPublishing(false)} />}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}
