import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'
import { dayOf, dayText, dayTextWithWeekday, instantAt, timeOfDay } from '#shared/kernel/day'
import { timeText } from '#shared/kernel/time-text'
import { BookingState, type Booking } from '#shared/bookings/booking'
import { slotEnd, slotText } from '#shared/bookings/slots'
import { bookingStateNames } from '#shared/bookings/transitions'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { hoursText } from '#shared/reception/hours-text'
import type { Site } from '#shared/stations/site'

/** One's own booking. */
export const BookingView = z.object({
  id: Id,
  version: z.int(),
  sessionId: Id,
  siteId: Id,
  siteName: z.string(),
  sitePhone: z.string(),
  day: Day,
  dayText: z.string(),
  /** The session was put on another day after this was booked; null when it was not. */
  moved: z.nullable(z.object({ fromText: z.string(), reason: z.string() })),
  /** '9:00–9:30', '' while there is no seat */
  timeText: z.string(),
  /** When to be there; null without a seat. */
  starts: z.nullable(Instant),
  ends: z.nullable(Instant),
  place: z.string(),
  state: BookingState,
  stateText: z.string(),
  /** What is to be known or done now, whole sentences. */
  words: z.string(),
  matter: z.string(),
  need: z.string(),
  mayCancel: z.boolean(),
  mayAccept: z.boolean(),
})
export type BookingView = z.output<typeof BookingView>

type SeenSite = Pick<Site, 'name' | 'phone'>

interface Seen {
  session: ReceptionDay
  site: SeenSite
  now: Date
}

/** One's own booking as he sees it: when, where, and what he can still do. */
export function bookingView(booking: Booking, seen: Seen): BookingView {
  const { session, site, now } = seen
  const day = dayOfSession(session)
  const off = session.state === 'cancelled' || session.effective === null
  const { state } = booking
  const ahead = !off && day > dayOf(now)
  const offered = state === 'offered' && booking.offerUntil !== null && booking.offerUntil > now.toISOString()
  return {
    id: booking._id,
    version: booking.version,
    sessionId: booking.sessionId,
    siteId: booking.siteId,
    siteName: site.name,
    sitePhone: site.phone,
    day,
    dayText: dayTextWithWeekday(day),
    moved: movedSince(booking, session),
    timeText: timeOf(booking, session),
    ...hoursOf(booking, session),
    place: session.place,
    state,
    stateText: off && state !== 'cancelled' ? '这次接待取消了' : bookingStateNames[state],
    words: wordsFor(booking, { ...seen, ahead, off, offered }),
    matter: booking.matter,
    need: booking.need,
    mayCancel: !off && (state === 'waiting' || ((state === 'booked' || state === 'offered') && ahead)),
    mayAccept: !off && offered,
  }
}

/** The first day he booked and why it is another one now. */
function movedSince({ at }: Booking, { moves, effective }: ReceptionDay): BookingView['moved'] {
  const since = moves.filter((move) => move.to !== null && move.at >= at)
  const [first, last] = [since[0], since[since.length - 1]]
  if (!first || !last || first.from === effective) return null
  return { fromText: `原定${dayTextWithWeekday(first.from)}`, reason: last.reason }
}

function hoursOf({ slot }: Booking, session: ReceptionDay): Pick<BookingView, 'starts' | 'ends'> {
  const { effective, seats, end } = session
  if (slot === '' || effective === null) return { starts: null, ends: null }
  return {
    starts: instantAt(effective, slot),
    ends: instantAt(effective, seats === null ? end : slotEnd(slot, seats.minutes)),
  }
}

export function timeOf({ slot }: Pick<Booking, 'slot'>, { seats, start, end }: ReceptionDay): string {
  if (slot === '') return ''
  return seats === null ? hoursText(start, end) : slotText(slot, seats.minutes)
}

interface Standing extends Seen {
  ahead: boolean
  off: boolean
  offered: boolean
}

function wordsFor(booking: Booking, { session, now, ahead, off, offered }: Standing): string {
  const { state, ended, offerUntil } = booking
  if (state === 'cancelled') return endedWords(ended)
  if (off) return '这次接待取消了。请看看下一个接待日，或者打联络站电话。'
  if (state === 'waiting') return '有人取消，就按先后让给您。不等也可以直接来。'
  if (state === 'offered')
    return offered
      ? `有位子了，给您留到${untilText(offerUntil ?? '', now)}。要就点一下。`
      : '这个位子等到时间了。'
  if (state === 'noShow') return '这一次没见到您。还想说，可以再约。'
  if (state === 'came' || session.state === 'closed') return ''
  return ahead ? '来不了，前一天取消就行。' : '就是今天。来不了，请打联络站电话。'
}

const endedWords = (ended: Booking['ended']): string =>
  ended === 'lapsed'
    ? '没等到您的回话，位子给后面的人了。还可以直接来。'
    : ended === 'staff'
      ? '联络站替您取消的。有疑问请打电话。'
      : '您取消了。'

/** '今天 20:00', '2月12日 9:20' */
export function untilText(instant: string, now: Date): string {
  const day = dayOf(instant)
  return `${day === dayOf(now) ? '今天' : dayText(day)} ${timeText(timeOfDay(instant))}`
}
