import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

/** 群众信箱 of a station, one each: `_id` is the site's; it is opened at least every `clocks.mailboxD` days. */
export const Mailbox = z.object({
  _id: Id,
  unitId: Id,
  /** Where it hangs; '' when it was taken down. */
  place: z.string(),
  since: Day,
  openedOn: z.nullable(Day),
  demo: z.boolean(),
})
export type Mailbox = z.output<typeof Mailbox>

/** One opening: by two people, on a day, with how many letters; none is a record too. */
export const Opening = z.object({
  _id: Id,
  siteId: Id,
  day: Day,
  openedBy: Id,
  byName: z.string(),
  witness: z.string(),
  count: z.int(),
  /** The letters that have been entered, as messages. */
  messageIds: z.array(Id),
  at: Instant,
  demo: z.boolean(),
})
export type Opening = z.output<typeof Opening>

export const mostLetters = 200
