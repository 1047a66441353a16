import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize } from '#shared/kernel/field'
import { BookingView } from '#shared/bookings/booking-view'
import { deskActions } from '#shared/bookings/desk-contract'
import { ClockSlot, SlotView, visitorFields } from '#shared/bookings/visitor'
import { SessionKind } from '#shared/reception/reception-day'

const Slots = z.object({
  session: z.object({
    id: Id,
    siteId: Id,
    siteName: z.string(),
    sitePhone: z.string(),
    kind: SessionKind,
    title: z.string(),
    day: Day,
    dayText: z.string(),
    hoursText: z.string(),
    place: z.string(),
  }),
  slots: z.array(SlotView),
  /** Why nobody can book it now, '' when one can. */
  closedWords: z.string(),
  mayWait: z.boolean(),
  mine: z.nullable(BookingView),
})

export const Booked = z.discriminatedUnion('view', [
  z.object({ view: z.literal('booked'), booking: BookingView }),
  /** Somebody was faster: what is still free, or the list. */
  z.object({
    view: z.literal('full'),
    words: z.string(),
    next: z.nullable(SlotView),
    slots: z.array(SlotView),
    mayWait: z.boolean(),
  }),
])
export type Booked = z.output<typeof Booked>

const at = { id: Id, version: z.int() }

export const bookingsActions = {
  ...deskActions,
  'bookings.slots': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ sessionId: Id }),
    output: Slots,
  }),
  'bookings.book': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({ ...visitorFields, slot: ClockSlot }),
    output: Booked,
  }),
  /** A place on the list of a session that is full. */
  'bookings.wait': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object(visitorFields),
    output: BookingView,
  }),
  'bookings.mine': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(BookingView), next: z.nullable(Cursor) }),
  }),
  /** One's own; the station's people may cancel for somebody who phones. */
  'bookings.cancel': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object(at),
    output: BookingView,
  }),
  'bookings.acceptOffer': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object(at),
    output: BookingView,
  }),
}
