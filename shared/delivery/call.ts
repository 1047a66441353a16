import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'
import { Subject } from '#shared/inbox/outbox-row'

/** Why a person calls instead of a push; `unopened`: it arrived, and nobody looked for too long. */
export const CallReason = z.enum([
  'phoneOnly',
  'notAsked',
  'usedUp',
  'refused',
  'switchedOff',
  'failed',
  'unconfirmed',
  'notBound',
  'withheld',
  'tooLate',
  'unopened',
])
export type CallReason = z.output<typeof CallReason>

export const CallOutcome = z.enum(['reached', 'notReached', 'wrongNumber', 'notNeeded'])
export type CallOutcome = z.output<typeof CallOutcome>

/** open 要打 · notReached 没打通，还要打 · done 打通了 · moot 不用打了 */
export const CallState = z.enum(['open', 'notReached', 'done', 'moot'])
export type CallState = z.output<typeof CallState>

export const CallTry = z.object({
  at: Instant,
  by: Id,
  byName: z.string(),
  outcome: CallOutcome,
  note: z.string(),
})
export type CallTry = z.output<typeof CallTry>

/** Where the number lies: nowhere twice, and in no list. `none`: nobody wrote one down. */
export const NumberAt = z.object({
  in: z.enum(['phoneBook', 'deputy', 'message', 'booking', 'station', 'none']),
  id: z.string(),
})
export type NumberAt = z.output<typeof NumberAt>

/** One person to be called about one matter, by one desk. */
export const Call = z.object({
  /** '<subject>:<hash of who>': the same person is on the list of a matter once, and his openid is not in it. */
  _id: z.string(),
  /** Who calls: 'station:ST05', 'township:U05', 'county:county'. */
  desk: z.string(),
  subject: Subject,
  title: z.string(),
  /** What to say, to be read aloud. */
  words: z.string(),
  /** 'phone:<entry>', or the recipient key of what did not reach him. */
  who: z.string(),
  nameMasked: z.string(),
  /** Village or office, '' when unknown. */
  place: z.string(),
  number: NumberAt,
  reason: CallReason,
  /** What he was to be told happened then; opening the inbox after it makes the call moot. */
  since: Instant,
  /** Whose opening counts; empty for somebody without WeChat. */
  openids: z.array(z.string()),
  /** True while a job has to look whether he opened the inbox meanwhile. */
  watched: z.boolean(),
  dueAt: Instant,
  state: CallState,
  tries: z.array(CallTry),
  /** Who looked at the number last: he may be on the phone just now. */
  seen: z.nullable(z.object({ at: Instant, byName: z.string() })),
  /** Why it is moot; '' otherwise. */
  mootBecause: z.string(),
  at: Instant,
  /** When it left the list, done or moot; null while somebody has to call. */
  overAt: z.nullable(Instant),
  version: z.int(),
  demo: z.boolean(),
})
export type Call = z.output<typeof Call>

export function isWaiting({ overAt }: Pick<Call, 'overAt'>): boolean {
  return overAt === null
}
