import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, Instant } from '#shared/kernel/field'
import { OtherData, OwnMessage } from '#shared/privacy/own-data'

/** What stands in the way of erasing: still open, or a seat still booked. */
const Blocker = z.object({
  kind: z.enum(['message', 'booking']),
  id: Id,
  title: z.string(),
  what: z.string(),
})

export const privacyActions = {
  /** What is there about the caller, and what has to be ended before it can be erased. */
  'privacy.overview': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      /** Open ones first counted apart; more than 20 are not counted. */
      open: z.array(Blocker),
      /** An erasure is under way: the cloud goes on by itself. */
      erasing: z.boolean(),
      /** Holds a role: that is ended by whoever gave it. */
      staff: z.boolean(),
    }),
  }),
  /** Everything kept about the caller, a page of messages at a time; `other` comes with the first. */
  'privacy.copy': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor) }),
    output: z.object({
      asOf: Instant,
      messages: z.array(OwnMessage),
      next: z.nullable(Cursor),
      other: z.nullable(OtherData),
    }),
  }),
  /** Cannot be taken back. Fault conflict: something is still open, named in words. */
  'privacy.erase': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({ requestId: Id, understood: z.literal(true) }),
    output: z.object({ state: z.enum(['done', 'open']), words: z.string() }),
  }),
}
