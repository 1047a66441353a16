import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, Instant } from '#shared/kernel/field'
import { AskResult, PushSettings, Template } from '#shared/inbox/subscriber'
import { Follow, InboxGroup } from '#shared/inbox/view'

/** Rows read for one page; grouped, they are fewer lines on the screen. */
export const inboxPage = 40

/** Pushes left of each kind: one accepted ask is one push. */
const Left = z.record(Template, z.int())

const SettingsView = z.object({
  ...PushSettings.shape,
  left: Left,
  /** The last answer WeChat gave about each kind; null when it was never asked. */
  last: z.record(Template, z.nullable(AskResult)),
})

const Followed = z.object({ ...Follow.shape, kindName: z.string(), name: z.string() })

const resident = ['resident'] as const

export const inboxActions = {
  /** Everything that concerns the caller and the offices he holds now, newest first, by what it is about. */
  'inbox.list': action({
    allow: resident,
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor) }),
    output: z.object({
      items: z.array(InboxGroup),
      next: z.nullable(Cursor),
      /** The newest row's instant, for `inbox.open`. */
      newest: z.nullable(Instant),
    }),
  }),
  /** At most 99; `more` says that there are more. */
  'inbox.unread': action({
    allow: resident,
    effect: 'read',
    input: z.object({}),
    output: z.object({ count: z.int(), more: z.boolean() }),
  }),
  /** The inbox was looked at, up to this instant. */
  'inbox.open': action({
    allow: resident,
    effect: 'write',
    input: z.object({ upTo: Instant }),
    output: z.object({ openedAt: Instant }),
  }),
  'inbox.settings': action({
    allow: resident,
    effect: 'read',
    input: z.object({}),
    output: SettingsView,
  }),
  'inbox.set': action({ allow: resident, effect: 'write', input: PushSettings, output: SettingsView }),
  /** What was answered in WeChat's popup; the same request again counts once. */
  'inbox.asked': action({
    allow: resident,
    effect: 'write',
    input: z.object({ requestId: Id, results: z.partialRecord(Template, AskResult) }),
    output: z.object({ left: Left }),
  }),
  'inbox.follow': action({
    allow: resident,
    effect: 'write',
    input: Follow,
    output: z.object({ follows: z.array(Followed) }),
  }),
  'inbox.unfollow': action({
    allow: resident,
    effect: 'write',
    input: Follow,
    output: z.object({ follows: z.array(Followed) }),
  }),
  'inbox.follows': action({
    allow: resident,
    effect: 'read',
    input: z.object({}),
    output: z.object({ follows: z.array(Followed) }),
  }),
}
