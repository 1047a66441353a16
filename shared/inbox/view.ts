import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import { Link } from '#shared/inbox/link'

export const InboxLine = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** '今天 8:55' */
  whenText: z.string(),
  unread: z.boolean(),
})
export type InboxLine = z.output<typeof InboxLine>

/** Everything that was said about one thing, newest first: five steps of a case are one group. */
export const InboxGroup = z.object({
  /** 'message:M07' */
  key: z.string(),
  /** 留言 · 接待日 · 预约 · 公告 · 地方 · 建议 · 信箱 */
  about: z.string(),
  link: z.nullable(Link),
  lines: z.array(InboxLine),
})
export type InboxGroup = z.output<typeof InboxGroup>

export const FollowKind = z.enum(['station', 'village', 'township', 'message'])
export type FollowKind = z.output<typeof FollowKind>

export const Follow = z.object({ kind: FollowKind, id: Id })
export type Follow = z.output<typeof Follow>
