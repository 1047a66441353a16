import * as z from 'zod/mini'

/** A county's deadlines; the defaults are lifecycle.md's. `wd` workdays, `d` calendar days. */
export const Clocks = z.object({
  acceptWd: z._default(z.int(), 2),
  screenWd: z._default(z.int(), 1),
  needsInfoWd: z._default(z.int(), 5),
  /** A deputy's turn ends at this time of the workday the message reached him… */
  deputyTurnEnds: z._default(z.string(), '18:00'),
  /** …of the next workday when it arrived at or after this time, or on a rest day. */
  deputyTurnCutoff: z._default(z.string(), '16:00'),
  assignWd: z._default(z.int(), 1),
  signWd: z._default(z.int(), 1),
  returnWd: z._default(z.int(), 2),
  handleWd: z._default(z.int(), 5),
  extendMaxWd: z._default(z.int(), 10),
  approveWd: z._default(z.int(), 1),
  rateD: z._default(z.int(), 7),
  rateReminderD: z._default(z.int(), 3),
  rehandleWd: z._default(z.int(), 10),
  escalateAfterOverdueWd: z._default(z.int(), 10),
  countyWd: z._default(z.int(), 10),
  countyAgainWd: z._default(z.int(), 5),
  objectWithinD: z._default(z.int(), 10),
  urgeEveryD: z._default(z.int(), 7),
  submitPerDay: z._default(z.int(), 5),
  /** A mailbox is opened at least every so many days. */
  mailboxD: z._default(z.int(), 7),
  archiveAfterD: z._default(z.int(), 365),
  /** Hours of workdays after which a message that its office has not opened stands among the unread. */
  unreadHours: z._default(z.int(), 24),
})
export type Clocks = z.output<typeof Clocks>

export const defaultClocks: Clocks = Clocks.parse({})
