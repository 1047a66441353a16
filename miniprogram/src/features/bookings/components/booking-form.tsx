import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { goTab } from '../../../platform/navigation'
import { useAsk } from '../../../platform/use-ask'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { missingWords } from '../booking-draft'
import { useBooking } from '../use-booking'
import { Refusal } from './refusal'
import { SlotGrid } from './slot-grid'
import { VisitorFields } from './visitor-fields'

type BookingFormProps = { slots: Output<'bookings.slots'>; onChanged: () => void; onCall: () => void }

/** Which half hour, who comes, one red button; a full session offers the list. */
export function BookingForm({ slots, onChanged, onCall }: BookingFormProps) {
  const booking = useBooking(slots.session.id, onChanged)
  const { full, slot } = booking
  const shown = full?.slots ?? slots.slots
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
        <VisitorFields value={booking.draft} onChange={booking.change} />
        <Refusal fault={booking.fault} />
        <Send
          booking={booking}
          mayWait={full?.mayWait ?? slots.mayWait}
          text={shown.find((one) => one.slot === slot)?.text ?? ''}
        />
        <View className="note">不预约也可以直接来。来不了，前一天取消就行。</View>
      </View>
    </Card>
  )
}

type SendProps = { booking: ReturnType<typeof useBooking>; mayWait: boolean; text: string }

/** The one red button; WeChat asks about reminders in the same tap. */
function Send({ booking, mayWait, text }: SendProps) {
  const ask = useAsk('duty')
  const { draft, slot, busy, book, wait } = booking
  const send = () => {
    ask()
    void (mayWait ? wait() : book())
  }
  return (
    <Button
      variant="primary"
      size="main"
      busy={busy && (mayWait ? '正在排队…' : '正在约…')}
      missing={missingWords(draft, { slot, mayWait })}
      onClick={send}
    >
      {mayWait ? '排队等位子' : `约 ${text}`}
    </Button>
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
