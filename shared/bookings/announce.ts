import type { Booking } from '#shared/bookings/booking'
import { timeOf, untilText } from '#shared/bookings/booking-view'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { dayText, instantAt } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'

interface Happened {
  event: 'bookings.offered' | 'bookings.lapsed' | 'bookings.cancelled'
  session: ReceptionDay
  now: Date
}

/** What the person who booked is told of what others did; nobody without WeChat, nobody of his own acts. */
export function bookingRows(booking: Booking, { event, session, now }: Happened): OutboxRow[] {
  if (booking.openid === null || session.effective === null) return []
  const recipient = `resident:${booking.openid}`
  const day = dayText(session.effective)
  const time = timeOf(booking, session)
  const [title, text] = wordsOf(event, `${day} ${time}`, untilWords(booking.offerUntil, now))
  return [
    {
      _id: outboxId(booking._id, booking.version, recipient),
      recipient,
      event,
      at: now.toISOString(),
      subject: { kind: 'booking', id: booking._id },
      title,
      text,
      urgency: event === 'bookings.offered' ? 'soon' : 'digest',
      until: booking.offerUntil ?? instantAt(session.effective, session.start),
      unitId: session.unitId,
      facts: { when: `${session.effective} ${booking.slot || session.start}`, place: session.place },
      state: 'queued',
    },
  ]
}

const untilWords = (until: string | null, now: Date) =>
  until === null ? '' : `给您留到${untilText(until, now)}，`

function wordsOf(
  event: Happened['event'],
  when: string,
  until: string,
): readonly [title: string, text: string] {
  switch (event) {
    case 'bookings.offered':
      return [`${when} 有位子了`, `${until}要就点一下。`]
    case 'bookings.lapsed':
      return [`${when} 让给后面的人了`, '没等到您的回话。还可以直接来，或者看别的接待日。']
    case 'bookings.cancelled':
      return [`${when} 的预约取消了`, '联络站替您取消的。有疑问请打联络站电话。']
  }
}
