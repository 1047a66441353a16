import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import { back, go, usePageParams } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { TextLink } from '../../../ui/text-link'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { CloseCard, Figures } from '../../reception-desk/close-card'
import { DeputiesCard } from '../../reception-desk/deputies-card'
import { DeskSheets, type OpenSheet } from '../../reception-desk/desk-sheets'
import { QueueBanner } from '../../reception-desk/queue-banner'
import { type ReceptionDesk, useReceptionDesk } from '../../reception-desk/use-reception-desk'
import { VisitorRow } from '../../reception-desk/visitor-row'
import '../../reception-desk/reception-desk.scss'

/** The day's desk: who comes when, who is here, what they said; then the end, with its numbers. */
export default function ReceptionDeskPage() {
  const { session } = usePageParams('receptionDesk')
  const state = useReceptionDesk(session)
  const { query, desk } = state
  const [open, setOpen] = useState<OpenSheet | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const works = desk?.session.standing === 'open'
  const bar = works && (
    <Button variant="primary" icon="add" onClick={() => setOpen({ sheet: 'walkIn' })}>
      加一位来访的人
    </Button>
  )
  const close = () => setOpen(null)
  return (
    <Page back={() => void back()} bar={bar}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {desk && <Desk desk={desk} state={state} onOpen={setOpen} />}
      {desk === null && <NoSession />}
      {desk === undefined && (query.fault ? <Fault title="登记没打开" query={query} /> : <Loading />)}
      {desk && open && (
        <DeskSheets
          {...{ open, desk }}
          act={(entry) => keptOr(state.act(entry), setSaid)}
          onClose={close}
          onBooked={(words) => {
            close()
            setSaid(words)
            query.retry()
          }}
          onEntered={close}
        />
      )}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}

function keptOr(kept: boolean, say: (words: string) => void): boolean {
  if (!kept) say('手机存满了，没记上。写的还在，先连上网再记一次。')
  return kept
}

type DeskProps = { desk: DeskView; state: ReceptionDesk; onOpen: (sheet: OpenSheet) => void }

function Desk({ desk, state, onOpen }: DeskProps) {
  const { session, rows, deputies } = desk
  const works = session.standing === 'open'
  const note = (row: DeskRow, came: 'came' | 'noShow') => {
    const input = { sessionId: session.id, bookingId: row.id, state: came }
    const words = `${row.name}${came === 'came' ? '来了' : '没来'}`
    state.act({ key: randomId(), action: 'bookings.note', input, words })
  }
  const noteDeputy = (deputyId: string, present: boolean) => {
    const input = { sessionId: session.id, deputyId, present }
    state.act({ key: randomId(), action: 'bookings.note', input, words: present ? '代表到了' : '代表没到' })
  }
  return (
    <>
      <Head desk={desk} />
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
            onSlip={(slip) => onOpen({ sheet: 'slip', slip })}
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

const standingWords = {
  ahead: '还没到日子。到那天在这里记谁来了、说了什么。',
  open: '',
  closed: '',
  off: '这一次没有公布，或者取消了，不用登记。',
} as const satisfies Record<DeskView['session']['standing'], string>

function Head({ desk }: { desk: DeskView }) {
  const { session, closedWords } = desk
  return (
    <>
      <View>
        <Heading level={1}>{`${session.dayText} ${session.title || '代表公开接待日'}`}</Heading>
        <View className="sub">{`${session.hoursText} · ${session.place}`}</View>
        <View className="sub">{session.siteName}</View>
      </View>
      {standingWords[session.standing] && <Banner>{standingWords[session.standing]}</Banner>}
      {session.standing === 'closed' && (
        <Card outlined>
          <View className="stack">
            <View className="strong">这次接待结束了，数字已进台账</View>
            <Figures desk={desk} />
            {closedWords && <View className="visitor-matter">{closedWords}</View>}
          </View>
        </Card>
      )}
    </>
  )
}

function NoSession() {
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>近期没有要登记的接待</Heading>
        <View className="sub">接待日公布以后，会到这里。</View>
        <TextLink icon="document" forward onClick={() => void go('ledger')}>
          看接待台账
        </TextLink>
      </View>
    </Card>
  )
}
