import * as z from 'zod/mini'
import { Instant } from '#shared/kernel/field'

/** Somebody asked to be forgotten: kept until it is done, then without who it was. */
export const Erasure = z.object({
  _id: z.string(),
  /** Whom to forget; null once it is done. */
  openid: z.nullable(z.string()),
  state: z.enum(['open', 'done']),
  askedAt: Instant,
  doneAt: z.nullable(Instant),
})
export type Erasure = z.output<typeof Erasure>
