import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, PageSize, words } from '#shared/kernel/field'
import { CallOutcome, CallState } from '#shared/delivery/call'
import { Subject } from '#shared/inbox/outbox-row'

export const CallItem = z.object({
  id: z.string(),
  version: z.int(),
  subject: Subject,
  title: z.string(),
  /** To be read aloud. */
  words: z.string(),
  /** '赵**' or an office */
  name: z.string(),
  place: z.string(),
  /** Why a call: '没点过允许，微信推不了' */
  reason: z.string(),
  due: z.object({ text: z.string(), tone: z.enum(['neutral', 'bad']) }),
  state: CallState,
  hasNumber: z.boolean(),
  /** '2月11日 9:31 白演示：没打通', oldest first */
  tries: z.array(z.string()),
  mootBecause: z.string(),
  /** '白演示 9:20 看过号码，可能正在打', or '' */
  busy: z.string(),
})
export type CallItem = z.output<typeof CallItem>

const offices = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const Version = z.int().check(z.minimum(1))

export const callsActions = {
  /** Who is to be called by the caller's desks: what waits, the most urgent first; or what is over, newest first. */
  'delivery.calls': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({
      view: z._default(z.enum(['waiting', 'over']), 'waiting'),
      /** Only the calls of one matter. */
      subjectId: z.optional(Id),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      items: z.array(CallItem),
      next: z.nullable(Cursor),
      counts: z.object({ waiting: z.int(), notReached: z.int(), done: z.int(), moot: z.int() }),
    }),
  }),
  /** The only way to a whole name and number, one at a time; leaves a row in `reveals`. */
  'delivery.reveal': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({
      of: z._default(z.enum(['call', 'phone']), 'call'),
      id: Id,
      reason: words(2, 100),
    }),
    output: z.object({ name: z.string(), phone: z.string(), note: z.string() }),
  }),
  'delivery.called': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({
      id: Id,
      version: Version,
      outcome: CallOutcome,
      note: z._default(words(0, 100), ''),
    }),
    output: CallItem,
  }),
  /** Takes back what the caller ticked a moment ago. */
  'delivery.callTakenBack': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ id: Id, version: Version }),
    output: CallItem,
  }),
}
