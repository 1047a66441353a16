import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id, Instant } from '#shared/kernel/field'
import { Subject } from '#shared/inbox/outbox-row'

/** What became of one step's pushes; they add up to `total`. `waiting`: not tried yet. */
export const PushCounts = z.object({
  total: z.int(),
  sent: z.int(),
  refused: z.int(),
  failed: z.int(),
  notPushed: z.int(),
  unconfirmed: z.int(),
  withheld: z.int(),
  waiting: z.int(),
})
export type PushCounts = z.output<typeof PushCounts>

const offices = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const

export const logActions = {
  /** What was pushed in the caller's townships, step by step, newest first, a week a page. */
  'delivery.log': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({
      /** Only the steps of one matter, of all its time. */
      subjectId: z.optional(Id),
      /** The last day of the page; left out: today. */
      cursor: z.optional(Day),
    }),
    output: z.object({
      items: z.array(
        z.object({
          subject: Subject,
          event: z.string(),
          at: Instant,
          /** '接待日改期' */
          what: z.string(),
          title: z.string(),
          whenText: z.string(),
          counts: PushCounts,
        }),
      ),
      next: z.nullable(Day),
      /** '2月5日至2月11日' */
      rangeText: z.string(),
    }),
  }),
  /** For whom one step was and what became of it; people without a role are told apart by what they are. */
  'delivery.step': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({ subjectId: Id, event: z.string().check(z.maxLength(60)), at: Instant }),
    output: z.object({
      title: z.string(),
      text: z.string(),
      counts: PushCounts,
      people: z.array(
        z.object({
          who: z.string(),
          state: z.string(),
          tone: z.enum(['ok', 'amber', 'bad', 'neutral']),
          /** Why, how often, when. */
          detail: z.string(),
        }),
      ),
      /** So many more are not listed. */
      more: z.int(),
    }),
  }),
  /** What is stuck, and since when; what goes well is left out. */
  'delivery.stuck': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      asOfText: z.string(),
      lines: z.array(
        z.object({
          key: z.enum(['late', 'failed', 'unconfirmed', 'withheld', 'lateCalls', 'wrongNumbers']),
          words: z.string(),
          count: z.int(),
          /** '最早 2月10日 21:05', '' when it does not matter */
          since: z.string(),
          tone: z.enum(['amber', 'bad', 'neutral']),
        }),
      ),
    }),
  }),
}
