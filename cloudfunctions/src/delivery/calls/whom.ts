import type { Booking } from '#shared/bookings/booking'
import type { NumberAt } from '#shared/delivery/call'
import type { Delivery } from '#shared/delivery/delivery'
import type { Deputy } from '#shared/deputies/deputy'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import { numberFor, officeName } from '#shared/delivery/call-desk'
import { maskName } from '#shared/messages/privacy/redact'
import { changesSession } from '#cloud/delivery/calls/bookers'
import { bookingsOf, readBooking } from '#cloud/bookings/store'
import { deputiesById } from '#cloud/deputies/store'
import { messagesById } from '#cloud/messages/store'

/** Somebody who can be called: his name as a list may show it, and where his number lies. */
export interface Callee {
  name: string
  place: string
  unitId: string
  number: NumberAt
  demo: boolean
}

type Told = Pick<Delivery, 'recipient' | 'subject' | 'unitId' | 'event'>

/** What is needed to know whom a page of deliveries was for. */
export interface Known {
  messages: Map<string, Message>
  bookings: Booking[]
  deputies: Map<string, Deputy>
}

const idOf = (recipient: string) => recipient.slice(recipient.indexOf(':') + 1)
const isKind = (recipient: string, kind: string) => recipient.startsWith(`${kind}:`)

/** One round: the messages, bookings and deputies of a page. */
export async function loadKnown(told: readonly Told[]): Promise<Known> {
  const people = told.filter((one) => isKind(one.recipient, 'resident') || changesSession(one))
  const subjects = (kind: Told['subject']['kind']) => [
    ...new Set(people.flatMap(({ subject }) => (subject.kind === kind ? [subject.id] : []))),
  ]
  const deputyIds = told.flatMap(({ recipient }) => (isKind(recipient, 'deputy') ? [idOf(recipient)] : []))
  const [messages, single, ofSessions, deputies] = await Promise.all([
    messagesById(subjects('message')),
    Promise.all(subjects('booking').map((id) => readBooking(id))),
    Promise.all(subjects('reception').map((id) => bookingsOf(id))),
    deputiesById(deputyIds),
  ])
  const bookings = [...single, ...ofSessions.flat()].filter((booking) => booking !== null)
  return { messages, bookings, deputies }
}

/** Whom a delivery was for; null for a resident who left no number: nobody can call him. */
export function calleeOf(told: Told, known: Known, county: County): Callee | null {
  const { recipient, subject } = told
  if (isKind(recipient, 'resident')) return residentOf(told, known, county)
  const unitId = told.unitId ?? 'county'
  const number = numberFor({ recipient, subject, unitId }, county)
  const deputy = isKind(recipient, 'deputy') ? known.deputies.get(idOf(recipient)) : undefined
  const name = deputy?.name ?? officeName(recipient, county)
  if (number === null || name === '') return null
  const place = county.units.find(({ id }) => id === deputy?.unitId)?.name ?? ''
  return { name, place, unitId: deputy?.unitId ?? unitId, number, demo: deputy?.demo ?? county.demo }
}

function residentOf(
  { recipient, subject }: Told,
  { messages, bookings }: Known,
  county: County,
): Callee | null {
  const message = subject.kind === 'message' ? messages.get(subject.id) : undefined
  if (message?.contact) {
    const place = county.villages.find(({ id }) => id === message.villageId)?.name ?? ''
    const { unitId, demo } = message
    return {
      ...masked(message.contact.name),
      place,
      unitId,
      number: { in: 'message', id: message._id },
      demo,
    }
  }
  const booking = bookings.find(
    ({ _id, sessionId, openid }) =>
      openid === idOf(recipient) && (subject.kind === 'booking' ? _id : sessionId) === subject.id,
  )
  if (!booking || booking.phone === '') return null
  const { unitId, demo } = booking
  return { ...masked(booking.name), place: '', unitId, number: { in: 'booking', id: booking._id }, demo }
}

const masked = (name: string) => ({ name: maskName(name) || '群众' })
