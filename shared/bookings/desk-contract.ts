import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id, words } from '#shared/kernel/field'
import { BookingState } from '#shared/bookings/booking'
import { ClockSlot, SlotView, visitorFields } from '#shared/bookings/visitor'
import { maxTextLength } from '#shared/messages/limits'
import { Visibility } from '#shared/messages/message'
import { Duty, SessionKind } from '#shared/reception/reception-day'

const desk = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const

export const Figures = z.object({
  /** Deputies who were there. */
  attended: z.int(),
  /** 人次 */
  received: z.int(),
  /** 件 */
  cases: z.int(),
  /** 条 */
  onSpot: z.int(),
})
export type Figures = z.output<typeof Figures>

/** One visitor as the desk sees him: named on the day, the number never whole. */
export const DeskRow = z.object({
  id: Id,
  slot: z.string(),
  timeText: z.string(),
  name: z.string(),
  phone: z.string(),
  matter: z.string(),
  need: z.string(),
  state: BookingState,
  stateText: z.string(),
  version: z.int(),
  matters: z.array(z.object({ title: z.string(), queryCode: z.string(), onSpot: z.boolean() })),
})
export type DeskRow = z.output<typeof DeskRow>

export const DeskView = z.object({
  session: z.object({
    id: Id,
    version: z.int(),
    siteId: Id,
    siteName: z.string(),
    kind: SessionKind,
    title: z.string(),
    day: Day,
    dayText: z.string(),
    hoursText: z.string(),
    place: z.string(),
    /** ahead: its day has not come · open: the desk works · closed · off: not published, or called off */
    standing: z.enum(['ahead', 'open', 'closed', 'off']),
  }),
  deputies: z.array(z.object({ id: Id, name: z.string(), status: Duty.shape.status })),
  rows: z.array(DeskRow),
  slots: z.array(SlotView),
  figures: Figures,
  /** What must be noted before it can be closed, '' when nothing. */
  missing: z.string(),
  /** The public words of a closed session. */
  closedWords: z.string(),
  /** Where a matter can be: the site's own township, or the whole county where it has no villages. */
  villages: z.array(z.object({ id: Id, name: z.string() })),
})
export type DeskView = z.output<typeof DeskView>

const LedgerRow = z.object({
  id: Id,
  day: Day,
  dayText: z.string(),
  title: z.string(),
  ...Figures.shape,
  words: z.string(),
  byName: z.string(),
})

export const deskActions = {
  /** Left out: the caller's station's session of today, else the last one not closed, else the next. */
  'bookings.desk': action({
    allow: [...desk],
    effect: 'read',
    input: z.object({ sessionId: z.optional(Id) }),
    output: z.object({ desk: z.nullable(DeskView) }),
  }),
  /** For a person who has no phone, or who phones. */
  'bookings.bookFor': action({
    allow: [...desk],
    effect: 'write',
    input: z.object({ ...visitorFields, slot: ClockSlot }),
    output: z.discriminatedUnion('view', [
      z.object({ view: z.literal('booked'), id: Id, timeText: z.string() }),
      z.object({ view: z.literal('full'), words: z.string(), slots: z.array(SlotView) }),
    ]),
  }),
  /** Somebody came without a booking; his id is 'b' + requestId, so that a phone without a network can go on. */
  'bookings.walkIn': action({
    allow: [...desk],
    effect: 'write',
    input: z.object(visitorFields),
    output: z.object({ id: Id }),
  }),
  /** Who came: a visitor, or a deputy on duty. */
  'bookings.note': action({
    allow: [...desk],
    effect: 'write',
    input: z.union([
      z.object({ sessionId: Id, bookingId: Id, state: z.enum(['came', 'noShow']) }),
      z.object({ sessionId: Id, deputyId: Id, present: z.boolean() }),
    ]),
    output: z.object({ version: z.int() }),
  }),
  /** One matter of one visitor becomes a message; he may have several. */
  'bookings.record': action({
    allow: [...desk],
    effect: 'write',
    input: z.object({
      requestId: Id,
      sessionId: Id,
      bookingId: Id,
      text: words(2, maxTextLength),
      villageId: Id,
      place: z._default(words(0, 60), ''),
      visibility: Visibility,
      /** Said so himself: those who handle it may call. */
      mayCall: z._default(z.boolean(), false),
      /** Answered at the desk, there and then; '' when it goes on to be handled. */
      answer: z._default(words(0, 1000), ''),
      /** Asked face to face. */
      consent: z.literal(true),
    }),
    output: z.object({ messageId: Id, title: z.string(), queryCode: z.string(), onSpot: z.boolean() }),
  }),
  'bookings.close': action({
    allow: [...desk],
    effect: 'write',
    input: z.object({ sessionId: Id, version: z.int(), words: z._default(words(0, 500), '') }),
    output: Figures,
  }),
  /** Closed sessions of a site with 人次, 件 and 条. */
  'bookings.ledger': action({
    allow: [...desk],
    effect: 'read',
    input: z.object({ siteId: z.optional(Id), from: Day, to: Day }),
    output: z.object({
      siteName: z.string(),
      rows: z.array(LedgerRow),
      totals: z.object({ sessions: z.int(), ...Figures.shape }),
      /** There are more than can be shown: ask for a shorter time. */
      cut: z.boolean(),
    }),
  }),
}
