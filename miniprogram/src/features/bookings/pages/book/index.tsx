import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go, goTab, usePageParams } from '../../../../platform/navigation'
import { useAsk } from '../../../../platform/use-ask'
import { useQuery } from '../../../../platform/use-query'
import { a11y } from '../../../../ui/a11y'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { DatePlate } from '../../../../ui/date-plate'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { TextLink } from '../../../../ui/text-link'
import { callStation } from '../../call-station'
import { BookingCard } from '../../components/booking-card'
import { SlotGrid } from '../../components/slot-grid'
import { VisitorFields } from '../../components/visitor-fields'
import { missingWords } from '../../booking-draft'
import { useBooking } from '../../use-booking'

type Slots = Output<'bookings.slots'>

/** Drawing 04, its lower half: which half hour, what about, one red button. */
export default function BookPage() {
  const { session: sessionId } = usePageParams('book')
  const query = useQuery('bookings.slots', sessionId ? { sessionId } : null)
  const call = () => callStation(query.data?.session.sitePhone)
  return (
    <Page back={() => void back()}>
      {sessionId ? (
        <Faces of={query} title="可约的时间没打开" onCall={call}>
          {(slots) => (
            <>
              {slots.mine ? (
                <BookingCard booking={slots.mine} outlined onChanged={query.retry} />
              ) : (
                <>
                  <SessionHead session={slots.session} />
                  <Booking key={slots.session.id} slots={slots} onBooked={query.retry} onCall={call} />
                </>
              )}
              <TextLink icon="calendar" forward onClick={() => void go('myBookings')}>
                我的预约
              </TextLink>
            </>
          )}
        </Faces>
      ) : (
        <Empty title="没认出是哪一次接待" onCall={call}>
          请到“接待日”里再选一次。
        </Empty>
      )}
    </Page>
  )
}

function SessionHead({ session }: { session: Slots['session'] }) {
  return (
    <Card>
      <View className="row row-top">
        <DatePlate date={session.day} />
        <View className="grow">
          <Heading level={1}>{session.title || '代表公开接待日'}</Heading>
          <View {...a11y({ label: `${session.dayText} ${session.hoursText}` })}>{session.hoursText}</View>
          <View className="sub">{session.siteName}</View>
          <View className="sub">{session.place}</View>
        </View>
      </View>
    </Card>
  )
}

function Booking({ slots, onBooked, onCall }: { slots: Slots; onBooked: () => void; onCall: () => void }) {
  const booking = useBooking(slots.session.id, onBooked)
  const ask = useAsk('duty')
  const { draft, slot, full, fault } = booking
  const shown = full?.slots ?? slots.slots
  const mayWait = full?.mayWait ?? slots.mayWait
  const chosen = shown.find((one) => one.slot === slot)
  const send = (act: () => Promise<void>) => {
    ask()
    void act()
  }
  if (slots.closedWords) return <Closed words={slots.closedWords} onCall={onCall} />
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>约个时间，免得等</Heading>
        {full && (
          <Banner tone="amber" alert>
            {full.words}
          </Banner>
        )}
        <SlotGrid slots={shown} value={slot} onChange={booking.setSlot} />
        <VisitorFields value={draft} onChange={booking.change} />
        {fault && (
          <Banner tone={fault.code === 'offline' ? 'amber' : 'bad'} alert>
            {fault.message}
          </Banner>
        )}
        {mayWait ? (
          <Button
            variant="primary"
            size="main"
            busy={booking.busy && '正在排队…'}
            missing={draft.name.trim() === '' && '先写怎么称呼您，再排队'}
            onClick={() => send(booking.wait)}
          >
            排队等位子
          </Button>
        ) : (
          <Button
            variant="primary"
            size="main"
            busy={booking.busy && '正在约…'}
            missing={missingWords(draft, slot)}
            onClick={() => send(booking.book)}
          >
            {`约 ${chosen?.text ?? ''}`}
          </Button>
        )}
        <View className="note">不预约也可以直接来。来不了，前一天取消就行。</View>
      </View>
    </Card>
  )
}

function Closed({ words, onCall }: { words: string; onCall: () => void }) {
  return (
    <Card>
      <View className="stack">
        <View>{words}</View>
        <Button icon="calendar" onClick={() => void goTab('reception')}>
          看别的接待日
        </Button>
        <Button variant="neutral" icon="phone" onClick={onCall}>
          打联络站电话
        </Button>
      </View>
    </Card>
  )
}
