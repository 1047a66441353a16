import { View } from '@tarojs/components'
import { useState } from 'react'
import { monthOf } from '#shared/kernel/day'
import type { ReceptionDayView } from '#shared/reception/contract'
import { useQuery } from '../../../platform/use-query'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Faces } from '../../../ui/faces'
import { monthAfter } from '../month-weeks'
import { MonthGrid } from './month-grid'
import { SessionCard } from './session-card'
import type { Upcoming } from './session-list'

type MonthPaneProps = { siteId: string; day: string | undefined; upcoming: Upcoming; onCall: () => void }

/** A month of one station; the session that was tapped stands below, else the next one of the month. */
export function MonthPane({ siteId, day, upcoming, onCall }: MonthPaneProps) {
  const [month, setMonth] = useState(monthOf(day ?? upcoming.today))
  const [tapped, setTapped] = useState<string>()
  const query = useQuery('reception.upcoming', { siteId, month })
  const turn = (n: number) => {
    setMonth(monthAfter(month, n))
    setTapped(undefined)
  }
  return (
    <Faces of={query} title="这个月没打开" onCall={onCall}>
      {({ cells, days, today, provisional }) => {
        const shown =
          days.find((session) => session.id === tapped) ??
          days.find((session) => session.effective === day) ??
          nextOf(days, month, today)
        return (
          <>
            {provisional && (
              <Banner tone="amber">
                {`国家还没公布${month.slice(0, 4)}年的放假安排，这个月的日子是先按周末推算的，以后可能会改。`}
              </Banner>
            )}
            <Card>
              <MonthGrid
                {...{ month, cells, selected: shown?.id ?? null }}
                onSelect={setTapped}
                onTurn={turn}
              />
            </Card>
            {shown ? <SessionCard session={shown} /> : <NoSession onCall={onCall} />}
          </>
        )
      }}
    </Faces>
  )
}

function nextOf(days: ReceptionDayView[], month: string, today: string): ReceptionDayView | undefined {
  const held = days.filter(({ effective }) => effective !== null && monthOf(effective) === month)
  return held.find(({ effective }) => effective !== null && effective >= today) ?? held[held.length - 1]
}

function NoSession({ onCall }: { onCall: () => void }) {
  return (
    <Card>
      <View className="stack">
        这个月没有接待日。可以看别的月，或者打电话。
        <Button icon="phone" onClick={onCall}>
          打联络站电话
        </Button>
      </View>
    </Card>
  )
}
