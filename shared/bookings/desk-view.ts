import type { Deputy } from '#shared/deputies/deputy'
import type { Booking } from '#shared/bookings/booking'
import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import type { SlotView } from '#shared/bookings/visitor'
import { timeOf } from '#shared/bookings/booking-view'
import { missingToClose, sessionFigures } from '#shared/bookings/close'
import { openSlots, type Slot } from '#shared/bookings/slots'
import { bookingStateNames } from '#shared/bookings/transitions'
import { dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { maskName, maskPhone, redact } from '#shared/messages/privacy/redact'
import type { County } from '#shared/places/county'
import { hoursText } from '#shared/reception/hours-text'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import type { Site } from '#shared/stations/site'

interface Seen {
  bookings: readonly Booking[]
  deputies: ReadonlyMap<string, Deputy>
  site: Site
  county: County
  now: Date
}

/** One session as whoever keeps its desk sees it: who comes when, who is here, and what is still to be noted. */
export function deskView(session: ReceptionDay, seen: Seen): DeskView {
  const { bookings, deputies, site, county, now } = seen
  const day = dayOfSession(session)
  const seats = bookings.filter(({ state }) => state !== 'cancelled').sort(byTime)
  return {
    session: {
      id: session._id,
      version: session.version,
      siteId: session.siteId,
      siteName: site.name,
      kind: session.kind,
      title: sessionName(session),
      day,
      dayText: dayTextWithWeekday(day),
      hoursText: hoursText(session.start, session.end),
      place: session.place,
      standing: standingOf(session, now),
    },
    deputies: session.duties
      .filter(({ status }) => status !== 'onLeave')
      .map(({ deputyId, status }) => ({ id: deputyId, name: deputies.get(deputyId)?.name ?? '', status })),
    rows: seats.map((booking) => rowOf(booking, session, now)),
    slots: openSlots(session, bookings, now).map(slotView),
    figures: sessionFigures(session, bookings),
    missing: missingToClose(session, bookings),
    closedWords: redact(session.closed?.words ?? ''),
    villages: villagesOf(session, county),
  }
}

function standingOf({ state, effective }: ReceptionDay, now: Date): DeskView['session']['standing'] {
  if (state === 'closed') return 'closed'
  if (state !== 'published' || effective === null) return 'off'
  return effective > dayOf(now) ? 'ahead' : 'open'
}

/** By slot, then in the order they came; those without a seat last. */
function byTime(a: Booking, b: Booking): number {
  const key = ({ state, slot, at }: Booking) =>
    `${state === 'waiting' ? '2' : slot === '' ? '1' : '0'}${slot}${at}`
  return key(a) < key(b) ? -1 : 1
}

/** Names are for greeting people on the day; before it, and once it is over, a surname is enough. */
function rowOf(booking: Booking, session: ReceptionDay, now: Date): DeskRow {
  const { _id, slot, name, phone, matter, need, state, version, matters } = booking
  const greeting =
    session.effective === dayOf(now) || (session.state === 'published' && booking.onBehalf !== null)
  return {
    id: _id,
    slot,
    timeText: timeOf(booking, session),
    name: greeting ? name : maskName(name),
    phone: maskPhone(phone),
    matter,
    need,
    state,
    stateText: bookingStateNames[state],
    version,
    matters: matters.map(({ title, queryCode, onSpot }) => ({ title, queryCode, onSpot })),
  }
}

export function slotView({ slot, text, free, past }: Slot): SlotView {
  const words = past ? '已经过了' : free.length > 0 ? `还有 ${free.length} 位` : '约满了'
  return { slot, text, free: free.length, words }
}

function villagesOf({ unitId }: ReceptionDay, { villages }: County): DeskView['villages'] {
  const own = villages.filter((village) => village.unitId === unitId)
  return (own.length > 0 ? own : villages).map(({ id, name }) => ({ id, name }))
}
