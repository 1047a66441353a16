import { View } from '@tarojs/components'
import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import { go } from '../../platform/navigation'
import { randomId } from '../../platform/random-id'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { SectionTitle } from '../../ui/section-title'
import { TextLink } from '../../ui/text-link'
import { CloseCard } from './close-card'
import { DeputiesCard } from './deputies-card'
import { DeskHead } from './desk-head'
import type { OpenSheet } from './desk-sheets'
import { QueueBanner } from './queue-banner'
import type { ReceptionDesk } from './use-reception-desk'
import { VisitorRow } from './visitor-row'

type DeskBodyProps = { desk: DeskView; state: ReceptionDesk; onOpen: (sheet: OpenSheet) => void }

/** Everything of the day, top to bottom: who comes, who receives, how it ends. */
export function DeskBody({ desk, state, onOpen }: DeskBodyProps) {
  const { session, rows, deputies } = desk
  const works = session.standing === 'open'
  const { note, noteDeputy } = useNotes(session.id, state.act)
  return (
    <>
      <DeskHead desk={desk} />
      <QueueBanner {...state} />
      <SectionTitle>{`约的和来的　${rows.length} 位`}</SectionTitle>
      <Card>
        {rows.map((row) => (
          <VisitorRow
            key={row.id}
            row={row}
            open={works}
            onNote={(came) => note(row, came)}
            onRecord={() => onOpen({ sheet: 'record', row })}
            onSlip={(slip) => onOpen({ sheet: 'slip', bookingId: row.id, slip })}
          />
        ))}
        {rows.length === 0 && <View className="sub">还没有人约。有人直接来，点下面“加一位来访的人”。</View>}
      </Card>
      {(works || session.standing === 'ahead') && desk.slots.length > 0 && (
        <Button icon="calendar" onClick={() => onOpen({ sheet: 'bookFor' })}>
          替人约时间
        </Button>
      )}
      <DeputiesCard deputies={deputies} open={works} onNote={noteDeputy} />
      {works && <CloseCard desk={desk} unsent={state.waiting.length} onClosed={state.query.retry} />}
      <TextLink icon="document" forward onClick={() => void go('ledger')}>
        看接待台账
      </TextLink>
    </>
  )
}

/** Who came, a visitor or a deputy: one act each, done on the phone at once. */
function useNotes(sessionId: string, act: ReceptionDesk['act']) {
  const note = ({ id: bookingId, name }: DeskRow, state: 'came' | 'noShow') => {
    const words = `${name}${state === 'came' ? '来了' : '没来'}`
    act({ key: randomId(), action: 'bookings.note', input: { sessionId, bookingId, state }, words })
  }
  const noteDeputy = (deputyId: string, present: boolean) => {
    const words = present ? '代表到了' : '代表没到'
    act({ key: randomId(), action: 'bookings.note', input: { sessionId, deputyId, present }, words })
  }
  return { note, noteDeputy }
}
