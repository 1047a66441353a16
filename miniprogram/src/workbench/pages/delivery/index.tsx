import { useState } from 'react'
import { back, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Page } from '../../../ui/page'
import { TabsRow } from '../../../ui/tabs-row'
import { LogList } from '../../delivery/log-list'
import { Rehearsal } from '../../delivery/rehearsal'
import { StuckList } from '../../delivery/stuck-list'

type Tab = 'stuck' | 'log' | 'rehearsal'

const everyTab: { value: Tab; words: string }[] = [
  { value: 'stuck', words: '卡在哪' },
  { value: 'log', words: '推送记录' },
  { value: 'rehearsal', words: '某天会提醒谁' },
]

/** The dry run is for the offices that answer for the reminders. */
function useTabs() {
  const roles = useQuery('people.me', {}).data?.roles ?? []
  const mayRehearse = roles.some((role) => role === 'townshipOffice' || role === 'countyOffice')
  return everyTab.filter(({ value }) => mayRehearse || value !== 'rehearsal')
}

/** 通知和推送: what is stuck, what was pushed and what became of it. */
export default function DeliveryPage() {
  const { subject } = usePageParams('deskDelivery')
  const tabs = useTabs()
  const [tab, setTab] = useState<Tab>(subject === undefined ? 'stuck' : 'log')
  return (
    <Page back={() => void back()}>
      {subject === undefined && <TabsRow label="通知和推送" tabs={tabs} value={tab} onChange={setTab} />}
      {tab === 'stuck' && <StuckList onLog={() => setTab('log')} />}
      {tab === 'log' && <LogList subjectId={subject ?? null} />}
      {tab === 'rehearsal' && <Rehearsal />}
    </Page>
  )
}
