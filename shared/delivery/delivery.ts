import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'
import { RowFacts, Subject, Urgency } from '#shared/inbox/outbox-row'
import { Template } from '#shared/inbox/subscriber'

/**
 * Of these only the first two are not final. `unconfirmed`: cut off between the send and its record, never sent
 * again. `withheld`: this is not production. `notPushed`: there was nothing to try, `reason` says why.
 */
export const DeliveryState = z.enum([
  'queued',
  'sending',
  'sent',
  'refused',
  'failed',
  'gaveUp',
  'unconfirmed',
  'notPushed',
  'withheld',
])
export type DeliveryState = z.output<typeof DeliveryState>

/** Why nothing was pushed; the inbox has it all the same. */
export const NotPushedReason = z.enum([
  /** Never pressed 允许 for any kind this could come as. */
  'notAsked',
  /** Pressed 不允许, or switched it off in WeChat. */
  'refusedBefore',
  /** Every push that was allowed is used. */
  'usedUp',
  /** Switched this kind off in our settings. */
  'switchedOff',
  /** The office or person has no WeChat bound. */
  'notBound',
  /** Its time had passed, or its office was given up, before anything could be pushed. */
  'tooLate',
])
export type NotPushedReason = z.output<typeof NotPushedReason>

/** One outbox row on its way to one WeChat. */
export const Delivery = z.object({
  /** '<outboxId>><openid>', or '<outboxId>>person:<id>' and '<outboxId>>' where no WeChat is bound */
  _id: z.string(),
  outboxId: z.string(),
  subject: Subject,
  /** The township it happened in; 'county' when the row names none. */
  unitId: Id,
  event: z.string(),
  /** The outbox row's recipient: 'resident:<openid>', 'station:ST05', 'followers:station:ST05' … */
  recipient: z.string(),
  openid: z.nullable(z.string()),
  personId: z.nullable(Id),
  title: z.string(),
  text: z.string(),
  facts: RowFacts,
  /** The kinds of push it may come as, the best first. */
  templates: z.array(Template),
  /** The one it came as, once it was tried. */
  template: z.nullable(Template),
  page: z.string(),
  urgency: Urgency,
  /** When it happened. */
  at: Instant,
  /** Not before this. */
  sendAt: Instant,
  until: z.nullable(Instant),
  state: DeliveryState,
  reason: z.nullable(NotPushedReason),
  /** Tries so far, and what WeChat answered last: '43101', '47003 data.thing1.value' or ''. */
  attempts: z.int(),
  answer: z.string(),
  /** Whose it is while `sending`, and until when an answer may still come. */
  claimedBy: z.nullable(z.string()),
  claimedUntil: z.nullable(Instant),
  /** The delivery that carried it, when several went out as one push. */
  inDigestOf: z.nullable(z.string()),
  doneAt: z.nullable(Instant),
  /** When somebody has to look whether a call is needed; null: no more, or never. */
  callBy: z.nullable(Instant),
})
export type Delivery = z.output<typeof Delivery>

export const finalStates: readonly DeliveryState[] = DeliveryState.options.filter(
  (state) => state !== 'queued' && state !== 'sending',
)

/** A second delivery of a row to the same WeChat is impossible. */
export function deliveryId(outboxId: string, to: string): string {
  return `${outboxId}>${to}`
}
