import * as z from 'zod/mini'
import { Instant } from '#shared/kernel/field'

/** The five kinds of push (domain.md §6.1): 办理进度 · 接待日提醒 · 待办提醒 · 公告 · 评价邀请 */
export const Template = z.enum(['progress', 'duty', 'todo', 'notice', 'rating'])
export type Template = z.output<typeof Template>

/** What WeChat's popup answered for one template; `filter`: WeChat keeps another one of the same title. */
export const AskResult = z.enum(['accept', 'reject', 'ban', 'filter'])
export type AskResult = z.output<typeof AskResult>

/** One accept is one push; WeChat keeps the same count and does not tell it, so an answer 43101 sets ours to zero. */
export const Quota = z.object({ left: z.int(), last: AskResult, at: Instant })
export type Quota = z.output<typeof Quota>

const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** What one WeChat wants pushed, and when; the inbox has everything in any case. */
export const PushSettings = z.object({
  /** What is not pressing comes as one push a day. */
  digest: z.boolean(),
  /** Beijing 'HH:mm'; from 21:00 to 08:00 passes midnight; equal times: no quiet hours. */
  quiet: z.object({ from: TimeOfDay, to: TimeOfDay }),
  off: z.array(Template),
})
export type PushSettings = z.output<typeof PushSettings>

/** What is kept about one WeChat: how many pushes it accepted, what it follows, how it wants to be told. */
export const Subscriber = z.object({
  /** openid */
  _id: z.string(),
  quota: z.partialRecord(Template, Quota),
  /** 'station:ST05', 'village:U05V01', 'township:U05', 'message:<id>' */
  follows: z.array(z.string()),
  followedAt: z.record(z.string(), Instant),
  settings: PushSettings,
  /** Up to which row the inbox was read. */
  openedAt: z.nullable(Instant),
  /** The last request ids of recorded asks: a second record of the same tap does not count. */
  asks: z.array(z.string()),
})
export type Subscriber = z.output<typeof Subscriber>

export const defaultPushSettings: PushSettings = {
  digest: true,
  quiet: { from: '21:00', to: '08:00' },
  off: [],
}

/** Somebody of whom nothing is known yet. */
export function blankSubscriber(openid: string): Subscriber {
  return {
    _id: openid,
    quota: {},
    follows: [],
    followedAt: {},
    settings: defaultPushSettings,
    openedAt: null,
    asks: [],
  }
}
