import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { Booking } from '#shared/bookings/booking'
import { refuseClosedDesk } from '#shared/bookings/acts'
import { Fault } from '#shared/kernel/fault'
import { actorOfGrant } from '#shared/messages/actor'
import { recordEntered } from '#shared/messages/intake/record-entered'
import { redact } from '#shared/messages/privacy/redact'
import { tellsWho } from '#shared/messages/privacy/without-person'
import { shortName } from '#shared/stations/short-name'
import { keepDesk, noVisitor, notYours } from '#cloud/bookings/keeping'
import { changeBooking } from '#cloud/bookings/store'
import { checkedText } from '#cloud/kernel/check-words'
import { freshCode } from '#cloud/kernel/code'
import { idOfRequest } from '#cloud/kernel/sha256'
import { openWithin } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

type Input = ParsedInput<'bookings.record'>
/** He came himself. */
const unbrought = { brought: '', openingId: null } as const

type Slip = Booking['matters'][number]

/** One matter of one visitor becomes a message, once; he leaves with its query code. Eight requests with start and commit. */
export async function record(input: Input, context: Context) {
  const { now } = context
  const { sessionId, bookingId } = input
  const [keeping, county, check] = await Promise.all([
    keepDesk(sessionId, context),
    loadCounty(now),
    checkedText(context, `${input.text}\n${input.answer}`),
  ])
  const { person, grant, site } = keeping
  const stationName = shortName(site.name)
  const id = idOfRequest('m', input.bookingId, input.requestId)
  const change = await changeBooking({ bookingId, sessionId }, async ({ booking, session }, tx) => {
    if (!session) throw notYours()
    if (booking?.sessionId !== sessionId) throw noVisitor()
    const before = booking.matters.find(({ messageId }) => messageId === id)
    if (before) return { slip: before }
    refuseClosedDesk(session, now)
    refuseAbsent(booking)
    const by = actorOfGrant(person._id, grant, stationName)
    const intake = { source: 'session', by: person._id, byName: person.name, ...unbrought } as const
    const entered = { stationName, intake, letter: [] }
    const made = { id, queryCode: freshCode(), check }
    const message = await openWithin(tx, (number) =>
      recordEntered(input, { made, author: booking, entered, by, now, county, number }),
    )
    const slip: Slip = {
      messageId: id,
      title: redact(message.title, undefined, tellsWho(message)),
      queryCode: message.queryCode,
      onSpot: message.status === 'replied',
    }
    const after = { ...booking, matters: [...booking.matters, slip], version: booking.version + 1 }
    return { booking: after, slip }
  })
  if (!change) throw new Fault('conflict', '刚才没记上，写好的内容都还在。请再点一次。')
  return change.slip
}

/** Only who came has said something. */
function refuseAbsent({ state }: Booking): void {
  if (state !== 'came' && state !== 'walkIn')
    throw new Fault('conflict', '还没记这一位来了。先点“来了”，再记他说的事。')
}
