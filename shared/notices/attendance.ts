import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'
import type { Notice } from '#shared/notices/notice'
import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

/** What one deputy answered, and whether the office saw him there: `attendance {_id: '<noticeId>:<deputyId>'}`. */
export const Attendance = z.object({
  _id: z.string(),
  noticeId: Id,
  deputyId: Id,
  /** null: only noted, never answered. */
  coming: z.nullable(z.boolean()),
  /** Why not, in his words. */
  reason: z.string(),
  answeredAt: z.nullable(Instant),
  /** null: nobody has noted it yet. There are no check-in points. */
  present: z.nullable(z.boolean()),
  notedBy: z.string(),
})
export type Attendance = z.output<typeof Attendance>

export function attendanceId(noticeId: string, deputyId: string): string {
  return `${noticeId}:${deputyId}`
}

export function noAnswer(noticeId: string, deputyId: string): Attendance {
  return {
    _id: attendanceId(noticeId, deputyId),
    noticeId,
    deputyId,
    coming: null,
    reason: '',
    answeredAt: null,
    present: null,
    notedBy: '',
  }
}

interface Answer {
  coming: boolean
  reason: string
}

/** A deputy answers, or answers anew, until the last day for it. Fault: conflict, invalidInput (no reason). */
export function answer(
  row: Attendance,
  { coming, reason }: Answer,
  { notice, now }: { notice: Notice; now: Date },
): Attendance {
  const open = notice.state === 'publishing' || notice.state === 'published'
  if (notice.activity === null) throw new Fault('conflict', '这条公告不用答复来不来。看过就行。')
  if (!open) throw new Fault('conflict', '这个活动的通知已经撤回，不用答复了。有疑问请打联络站电话。')
  if (dayOf(now) > notice.activity.answerBy) {
    throw new Fault('conflict', `答复到${dayText(notice.activity.answerBy)}为止。要改的话，请打联络站电话。`)
  }
  if (!coming && reason.trim() === '') {
    throw new Fault('invalidInput', '请假要写一句原因，联络站好安排。', 'reason')
  }
  return { ...row, coming, reason: coming ? '' : reason.trim(), answeredAt: now.toISOString() }
}

/** The office notes who was there, on the day or after it. Fault: conflict. */
export function notePresence(
  row: Attendance,
  present: boolean,
  { notice, now, byName }: { notice: Notice; now: Date; byName: string },
): Attendance {
  if (notice.activity === null) throw new Fault('conflict', '这条公告不是活动通知，不用记到场。')
  if (dayOf(now) < notice.activity.day) {
    throw new Fault('conflict', `活动在${dayText(notice.activity.day)}，当天才能记谁到了。`)
  }
  return { ...row, present, notedBy: byName }
}

export interface Turnout {
  expected: number
  coming: number
  leave: number
  /** Neither yes nor no: to be called. */
  silent: number
}

export function turnout(expected: number, rows: readonly Attendance[]): Turnout {
  const coming = rows.filter((row) => row.coming === true).length
  const leave = rows.filter((row) => row.coming === false).length
  return { expected, coming, leave, silent: Math.max(0, expected - coming - leave) }
}
