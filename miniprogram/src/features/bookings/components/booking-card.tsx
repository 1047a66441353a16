import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BookingView } from '#shared/bookings/booking-view'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Dialog } from '../../../ui/dialog'
import { Heading } from '../../../ui/heading'
import { StatusTag, type StatusTone } from '../../../ui/status-tag'
import { CalendarButton } from './calendar-button'
import { callStation } from '../call-station'

type BookingCardProps = { booking: BookingView; onChanged: () => void; outlined?: boolean }

const tones: Record<BookingView['state'], StatusTone> = {
  booked: 'info',
  waiting: 'neutral',
  offered: 'amber',
  came: 'qing',
  noShow: 'neutral',
  walkIn: 'qing',
  cancelled: 'neutral',
}

/** One's own booking: when and where, what to know, and the two things one can do with it. */
export function BookingCard({ booking, onChanged, outlined }: BookingCardProps) {
  const [asking, setAsking] = useState(false)
  const cancel = useAction('bookings.cancel')
  const accept = useAction('bookings.acceptOffer')
  const at = { id: booking.id, version: booking.version }
  const after = (done: unknown) => {
    setAsking(false)
    if (done) onChanged()
  }
  const fault = cancel.fault ?? accept.fault
  return (
    <Card outlined={outlined ?? false}>
      <View className="stack">
        <Head booking={booking} />
        {booking.words && <View className="sub">{booking.words}</View>}
        {fault && (
          <Banner tone={fault.code === 'offline' ? 'amber' : 'bad'} alert>
            {fault.message}
          </Banner>
        )}
        {booking.mayAccept && (
          <Button
            variant="fill"
            busy={accept.busy && '正在留位子…'}
            onClick={() => void accept.run(at).then(after)}
          >
            {`要 ${booking.timeText} 的位子`}
          </Button>
        )}
        {booking.state === 'booked' && booking.mayCancel && <CalendarButton booking={booking} />}
        {booking.mayCancel && (
          <Button variant="neutral" onClick={() => setAsking(true)}>
            {booking.state === 'waiting' ? '不等了' : '取消预约'}
          </Button>
        )}
        {booking.state === 'booked' && !booking.mayCancel && (
          <Button icon="phone" onClick={() => callStation(booking.sitePhone)}>
            打联络站电话
          </Button>
        )}
      </View>
      {asking && (
        <Dialog
          title={booking.state === 'waiting' ? '不等位子了？' : '取消这个预约？'}
          safe={{ words: '不取消', onClick: () => setAsking(false) }}
          risky={{
            words: '取消预约',
            busy: cancel.busy && '正在取消…',
            onClick: () => void cancel.run(at).then(after),
          }}
        >
          取消了，位子就让给别人。不约也可以当天直接来。
        </Dialog>
      )}
    </Card>
  )
}

function Head({ booking }: { booking: BookingView }) {
  const { day, dayText, timeText, siteName, place, state, stateText, matter, need } = booking
  return (
    <View className="row row-top">
      <DatePlate date={day} size="small" struck={state === 'cancelled'} />
      <View className="grow">
        <View className="row row-tight row-wrap">
          <StatusTag tone={tones[state]}>{stateText}</StatusTag>
        </View>
        <Heading level={3}>{[dayText, timeText].filter(Boolean).join(' ')}</Heading>
        <View className="sub">{siteName}</View>
        <View className="sub">{place}</View>
        {matter && <View className="sub">{`想说：${matter}`}</View>}
        {need && <View className="sub">{`需要：${need}`}</View>}
      </View>
    </View>
  )
}
