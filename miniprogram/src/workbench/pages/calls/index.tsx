import { View } from '@tarojs/components'
import { useState } from 'react'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Sheet } from '../../../ui/sheet'
import { TabsRow } from '../../../ui/tabs-row'
import { CallList } from '../../calls/call-list'
import { CallPanel } from '../../calls/call-panel'
import { SaidToast } from '../../calls/said-toast'
import { useCallList, type View as CallView } from '../../calls/use-call-list'
import { Fault } from '../../controls/fault'
import { useWide } from '../../controls/window-width'
import '../../calls/calls.scss'

type Calls = ReturnType<typeof useCallList>

/** 电话单: who was not reached by a push, and what came of calling. */
export default function CallsPage() {
  const { subject } = usePageParams('deskCalls')
  const [only, setOnly] = useState(subject ?? null)
  const wide = useWide()
  const calls = useCallList(only)
  return (
    <Page wide={wide} back={() => void back()}>
      {only !== null && (
        <Button variant="text" onClick={() => setOnly(null)}>
          只看一件事的电话。看全部
        </Button>
      )}
      <View className={wide ? 'calls-wide' : 'calls-list'}>
        <View className="calls-list">
          <ListColumn calls={calls} wide={wide} />
        </View>
        {wide && <PanelColumn calls={calls} />}
      </View>
      {!wide && calls.open && (
        <Sheet title={headOf(calls.open)} onClose={() => calls.setOpen(null)}>
          <CallPanel call={calls.open} onTold={calls.onTold} onSeen={calls.pages.query.retry} />
        </Sheet>
      )}
      <SaidToast calls={calls} />
    </Page>
  )
}

const headOf = ({ name, place }: { name: string; place: string }) => [name, place].filter(Boolean).join(' · ')

function ListColumn({ calls, wide }: { calls: Calls; wide: boolean }) {
  const { view, show, pages, open, setOpen } = calls
  const { query } = pages
  const counts = query.data?.counts
  const tabs: { value: CallView; words: string; count?: number }[] = [
    { value: 'waiting', words: '要打的', ...(counts && { count: counts.waiting }) },
    { value: 'over', words: '打完的' },
  ]
  return (
    <>
      <TabsRow label="电话单" tabs={tabs} value={view} onChange={show} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {counts && <Progress {...counts} />}
      {query.data ? (
        <CallList pages={pages} view={view} selected={wide ? (open?.id ?? null) : null} onOpen={setOpen} />
      ) : query.fault ? (
        <Fault title="电话单没打开" query={query} />
      ) : (
        <Loading />
      )}
      <PhoneBookButton />
    </>
  )
}

function Progress({
  waiting,
  notReached,
  done,
  moot,
}: {
  waiting: number
  notReached: number
  done: number
  moot: number
}) {
  const parts = [
    `今天打通 ${done} 个`,
    notReached > 0 && `没打通 ${notReached} 个`,
    moot > 0 && `不用打了 ${moot} 个`,
  ]
  return <Banner tone="sunken">{`还要打 ${waiting} 个。${parts.filter(Boolean).join('，')}。`}</Banner>
}

function PanelColumn({ calls }: { calls: Calls }) {
  const { open, onTold, pages } = calls
  return (
    <View className="calls-panel">
      {open ? (
        <Card>
          <View className="stack">
            <View className="lead strong">{headOf(open)}</View>
            <CallPanel key={open.id} call={open} onTold={onTold} onSeen={pages.query.retry} />
          </View>
        </Card>
      ) : (
        <Card tone="sunken">从左边选一位，在这里看怎么说、看号码、记结果。</Card>
      )}
    </View>
  )
}

/** The county has no phone book of its own. */
function PhoneBookButton() {
  const me = useQuery('people.me', {}).data
  const keeps = me?.roles.some((role) => role === 'liaisonOfficer' || role === 'townshipOffice')
  return keeps ? (
    <Button variant="neutral" icon="people" onClick={() => void go('deskPhones')}>
      电话本
    </Button>
  ) : null
}
