import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { BookingView } from '#shared/bookings/booking-view'
import { bookingStateTones } from '#shared/bookings/state-tones'
import { useAction } from '../../../platform/use-action'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DatePlate } from '../../../ui/date-plate'
import { Dialog } from '../../../ui/dialog'
import { Heading } from '../../../ui/heading'
import { StatusTag } from '../../../ui/status-tag'
import { CalendarButton } from './calendar-button'
import { callStation } from '../call-station'
import { Refusal } from './refusal'

type BookingCardProps = { booking: BookingView; onChanged: () => void; outlined?: boolean }

/** One's own booking: when and where, what to know, and the two things one can do with it. */
export function BookingCard({ booking, onChanged, outlined }: BookingCardProps) {
  return (
    <Card outlined={outlined ?? false}>
      <View className="stack">
        <Head booking={booking} />
        {booking.words && <View className="sub">{booking.words}</View>}
        {booking.mayAccept && <Accept {...{ booking, onChanged }} />}
        {booking.state === 'booked' && booking.mayCancel && <CalendarButton booking={booking} />}
        {booking.mayCancel && <Cancel {...{ booking, onChanged }} />}
        {booking.state === 'booked' && !booking.mayCancel && (
          <Button icon="phone" onClick={() => callStation(booking.sitePhone)}>
            打联络站电话
          </Button>
        )}
      </View>
    </Card>
  )
}

type ActProps = Pick<BookingCardProps, 'booking' | 'onChanged'>

function Accept({ booking: { id, version, timeText }, onChanged }: ActProps) {
  const accept = useAction('bookings.acceptOffer')
  const take = async () => {
    if (await accept.run({ id, version })) onChanged()
  }
  return (
    <>
      <Refusal fault={accept.fault} />
      <Button variant="fill" busy={accept.busy && '正在留位子…'} onClick={() => void take()}>
        {`要 ${timeText} 的位子`}
      </Button>
    </>
  )
}

function Cancel({ booking: { id, version, state }, onChanged }: ActProps) {
  const [asking, setAsking] = useState(false)
  const cancel = useAction('bookings.cancel')
  const end = async () => {
    const done = await cancel.run({ id, version })
    setAsking(false)
    if (done) onChanged()
  }
  const waiting = state === 'waiting'
  return (
    <>
      <Refusal fault={cancel.fault} />
      <Button variant="neutral" onClick={() => setAsking(true)}>
        {waiting ? '不等了' : '取消预约'}
      </Button>
      {asking && (
        <Dialog
          title={waiting ? '不等位子了？' : '取消这个预约？'}
          safe={{ words: waiting ? '接着等' : '不取消', onClick: () => setAsking(false) }}
          risky={{
            words: waiting ? '不等了' : '取消预约',
            busy: cancel.busy && '正在取消…',
            onClick: () => void end(),
          }}
        >
          取消了，位子就让给别人。不约也可以当天直接来。
        </Dialog>
      )}
    </>
  )
}

function Head({ booking }: { booking: BookingView }) {
  const { day, dayText, timeText, siteName, place, state, stateText, matter, need, moved } = booking
  return (
    <View className="row row-top">
      <DatePlate date={day} size="small" struck={state === 'cancelled'} />
      <View className="grow">
        <View className="row row-tight row-wrap">
          <StatusTag tone={bookingStateTones[state]}>{stateText}</StatusTag>
          {moved && <StatusTag tone="amber">改期</StatusTag>}
        </View>
        <Heading level={3}>{[dayText, timeText].filter(Boolean).join(' ')}</Heading>
        {moved && (
          <View className="note">
            <Text className="struck">{moved.fromText}</Text>
            {` 因为${moved.reason}`}
          </View>
        )}
        <View className="sub">{siteName}</View>
        <View className="sub">{place}</View>
        {matter && <View className="sub">{`想说：${matter}`}</View>}
        {need && <View className="sub">{`需要：${need}`}</View>}
      </View>
    </View>
  )
}
