import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

/** Who looked at whose number, when and why: written before the number leaves. */
export const Reveal = z.object({
  _id: z.string(),
  at: Instant,
  day: Day,
  by: Id,
  byName: z.string(),
  desk: z.string(),
  of: z.enum(['call', 'phone', 'message']),
  /** The call, the phone book entry or the message. */
  what: z.string(),
  nameMasked: z.string(),
  reason: z.string(),
})
export type Reveal = z.output<typeof Reveal>

/** Numbers one person may look at in a day. */
export const revealsPerDay = 100
