import { useState } from 'react'
import type { Output } from '#shared/contract'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { TabsRow } from '../../../ui/tabs-row'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { CategoryList } from '../../routing/category-list'
import { ChangeList } from '../../routing/change-list'
import { ConstituencyList } from '../../routing/constituency-list'
import { Rehearsal } from '../../routing/rehearsal'
import { UnitList } from '../../routing/unit-list'
import { VillageList } from '../../routing/village-list'

/** 办理分工: by which tables a message finds its way, a dry run of them, and who changed what. */
export default function RoutingPage() {
  const query = useQuery('routing.tables', {})
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Tables tables={query.data} refresh={query.retry} />}
      {!query.data && (query.fault ? <Fault title="办理分工没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

const tabs = [
  { value: 'categories', words: '类别' },
  { value: 'units', words: '单位' },
  { value: 'villages', words: '村' },
  { value: 'constituencies', words: '选区' },
  { value: 'rehearsal', words: '试走一遍' },
  { value: 'changes', words: '改过什么' },
] as const

type Tab = (typeof tabs)[number]['value']

function Tables({ tables, refresh }: { tables: Output<'routing.tables'>; refresh: () => void }) {
  const [tab, setTab] = useState<Tab>('categories')
  const [unitId, onTown] = useState(tables.towns[0]?.id ?? '')
  const [said, setSaid] = useState<string | null>(null)
  const onSaved = (words: string) => {
    setSaid(words)
    refresh()
  }
  return (
    <>
      <TabsRow<Tab> label="办理分工" tabs={[...tabs]} value={tab} onChange={setTab} />
      {tab === 'categories' && <CategoryList {...{ tables, onSaved }} />}
      {tab === 'units' && <UnitList {...{ tables, onSaved }} />}
      {tab === 'villages' && <VillageList {...{ tables, unitId, onTown, onSaved }} />}
      {tab === 'constituencies' && <ConstituencyList {...{ tables, unitId, onTown, onSaved }} />}
      {tab === 'rehearsal' && <Rehearsal tables={tables} />}
      {tab === 'changes' && <ChangeList />}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}
