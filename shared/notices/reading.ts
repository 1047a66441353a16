import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

/** Somebody opened a notice: `noticeReadings {_id: '<noticeId>:<openid>'}`, once, however often he comes back. */
export const NoticeReading = z.object({
  _id: z.string(),
  noticeId: Id,
  openid: z.string(),
  at: Instant,
  /** When he said that he has read it, where that is asked. */
  receiptAt: z.nullable(Instant),
})
export type NoticeReading = z.output<typeof NoticeReading>

export function readingId(noticeId: string, openid: string): string {
  return `${noticeId}:${openid}`
}
