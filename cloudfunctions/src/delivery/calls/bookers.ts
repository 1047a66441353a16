import type { Booking } from '#shared/bookings/booking'
import type { Call } from '#shared/delivery/call'
import type { Delivery } from '#shared/delivery/delivery'
import type { County } from '#shared/places/county'
import { deskFor } from '#shared/delivery/call-desk'
import { matterOf, newCall } from '#shared/delivery/new-call'
import { maskName } from '#shared/messages/privacy/redact'
import { callId } from '#cloud/delivery/calls/call-id'

const changes = ['reception.moved', 'reception.changed', 'reception.cancelled']

type Told = Pick<Delivery, 'event' | 'subject'>

/** Whoever is told of it, those who booked at the desk without WeChat have to be called. */
export function changesSession({ event, subject }: Told): boolean {
  return subject.kind === 'reception' && changes.includes(event)
}

/** Who booked without WeChat, left a number, and would come in vain; once a change, whichever row it comes from. */
export function bookerCalls(
  told: Delivery,
  bookings: readonly Booking[],
  { county, now }: { county: County; now: Date },
): Call[] {
  const { subject, at } = told
  const matter = matterOf(told, county, now)
  return bookings
    .filter(({ openid, phone, state }) => openid === null && phone !== '' && state === 'booked')
    .map(({ _id, unitId, name, demo }) =>
      newCall(
        matter,
        {
          id: callId(subject.id, `booking:${_id}:${at}`),
          desk: deskFor({ recipient: 'resident:', subject, unitId }, county) ?? 'county:county',
          who: `booking:${_id}`,
          name: maskName(name) || '群众',
          place: '约好来的',
          number: { in: 'booking', id: _id },
          reason: 'phoneOnly',
          openids: [],
          demo,
        },
        now,
      ),
    )
}
