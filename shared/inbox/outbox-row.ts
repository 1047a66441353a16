import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

/** What a row leads to: the very thing it asks about. */
export const Subject = z.object({
  kind: z.enum([
    'message',
    'reception',
    'booking',
    'notice',
    'place',
    'issueList',
    'suggestion',
    'mailbox',
    'campaign',
    'mediation',
  ]),
  id: z.string(),
})
export type Subject = z.output<typeof Subject>

/**
 * How soon somebody must know: `now` also in quiet hours (danger to life), `soon` in the next waking hour,
 * `digest` together with the rest of the day.
 */
export const Urgency = z.enum(['now', 'soon', 'digest'])
export type Urgency = z.output<typeof Urgency>

/** What a push shows in fields of its own; left out, the push says less. */
export const RowFacts = z.object({
  /** The matter by its own name, where the title says what happened to it. */
  what: z.optional(z.string()),
  /** At most five Chinese characters: 已答复 */
  status: z.optional(z.string()),
  /** '2026-02-24', '2026-02-24 09:00' or '2026-02-24 09:00~11:00': the day or hour it is about */
  when: z.optional(z.string()),
  place: z.optional(z.string()),
  /** The office it comes from. */
  from: z.optional(z.string()),
})
export type RowFacts = z.output<typeof RowFacts>

/**
 * Something somebody must be told: written in the transaction of what happened, read as the inbox, and spread
 * into one delivery for each WeChat of whoever holds the key. Its words are redacted before they are stored.
 */
export const OutboxRow = z.object({
  /** '<subject>:<version>:<recipient>': a second row for the same step is impossible. */
  _id: z.string(),
  /**
   * 'resident:<openid>', 'person:<personId>', an owner key such as 'station:ST05', 'reportOfficers:county', or
   * 'followers:<what>' for whoever follows it: 'followers:village:U05V01'
   */
  recipient: z.string(),
  /** '<feature>.<what happened>': 'messages.reply', 'reception.moved', 'notices.published' … */
  event: z.string(),
  at: Instant,
  subject: Subject,
  /** One line each, plain Chinese, at most 40 and 80 characters. */
  title: z.string(),
  text: z.string(),
  urgency: Urgency,
  /** After this a push would be of no use: the inbox has it. */
  until: z.nullable(Instant),
  /** The township it happened in; left out, the county answers for it. */
  unitId: z.optional(Id),
  facts: z.optional(RowFacts),
  /** `spread`: its deliveries are written. */
  state: z.enum(['queued', 'spread']),
  /** The last follower who has his delivery, while there are more than a page of them. */
  spreadAfter: z.optional(z.string()),
})
export type OutboxRow = z.output<typeof OutboxRow>

/** The row's id: one for each step of a subject and recipient, however often it is written. */
export function outboxId(subjectId: string, version: number | string, recipient: string): string {
  return `${subjectId}:${version}:${recipient}`
}
