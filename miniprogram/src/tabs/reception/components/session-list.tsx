import { useState } from 'react'
import type { Output } from '#shared/contract'
import { SessionRow } from '../../../features/stations/components/session-row'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { SessionCard } from './session-card'

export type Upcoming = Output<'reception.upcoming'>

/** The next sessions one below the other; the first one, or the one tapped, is shown whole. */
export function SessionList({ upcoming, onCall }: { upcoming: Upcoming; onCall: () => void }) {
  const [tapped, setTapped] = useState<string>()
  const { days, site } = upcoming
  const shown = days.find((session) => session.id === tapped) ?? days[0]
  if (!shown) {
    return (
      <Empty title="接待日还没排出来" onCall={onCall}>
        有事先打电话，联络员约代表来。
      </Empty>
    )
  }
  return (
    <>
      {site?.ruleText && <Card tone="qing">{`定好的日子：${site.ruleText}`}</Card>}
      <SessionCard session={shown} />
      <Card flush>
        {days
          .filter((session) => session !== shown)
          .map((session) => (
            <SessionRow key={session.id} session={session} onClick={() => setTapped(session.id)} />
          ))}
      </Card>
      <Button icon="phone" onClick={onCall}>
        打联络站电话
      </Button>
    </>
  )
}
