import type { Attendance } from '#shared/notices/attendance'
import type { Notice } from '#shared/notices/notice'
import type { NoticeReading } from '#shared/notices/reading'
import { attendanceId, noAnswer } from '#shared/notices/attendance'
import { readingId } from '#shared/notices/reading'
import { noNotice } from '#shared/notices/refusal'
import { _, count, find, read, removeMany, replace, transaction } from '#cloud/kernel/database'

export function readReading(noticeId: string, openid: string): Promise<NoticeReading | null> {
  return read<NoticeReading>('noticeReadings', readingId(noticeId, openid))
}

/** Opened for the first time, or read and said so. */
export function saveReading(reading: NoticeReading): Promise<void> {
  return replace('noticeReadings', reading)
}

export function countReadings(noticeId: string): Promise<number> {
  return count('noticeReadings', { noticeId })
}

export function countReceipts(noticeId: string): Promise<number> {
  return count('noticeReadings', { noticeId, receiptAt: _.gt('') })
}

export function readAnswer(noticeId: string, deputyId: string): Promise<Attendance | null> {
  return read<Attendance>('attendance', attendanceId(noticeId, deputyId))
}

/** Everybody who answered or was noted; a gathering has at most the county's deputies. */
export function findAnswers(noticeId: string): Promise<Attendance[]> {
  return find<Attendance>('attendance', { where: { noticeId }, limit: 1000 })
}

/** One deputy's answers to several notices. */
export async function answersOf(deputyId: string, noticeIds: readonly string[]): Promise<Attendance[]> {
  if (noticeIds.length === 0) return []
  const ids = noticeIds.map((id) => attendanceId(id, deputyId))
  return await find<Attendance>('attendance', { where: { _id: _.in(ids) }, limit: ids.length })
}

/** Reads the notice and one deputy's row, and writes what `decide` makes of the row. Five requests. */
export function changeAnswer(
  noticeId: string,
  deputyId: string,
  decide: (row: Attendance, notice: Notice) => Attendance,
): Promise<Attendance> {
  return transaction(async (tx) => {
    const notice = await tx.read<Notice>('notices', noticeId)
    if (!notice) throw noNotice()
    const row = await tx.read<Attendance>('attendance', attendanceId(noticeId, deputyId))
    const decided = decide(row ?? noAnswer(noticeId, deputyId), notice)
    await tx.replace('attendance', decided)
    return decided
  })
}

/** Which notices one WeChat opened is not kept any more. */
export function forgetReader(openid: string): Promise<void> {
  return removeMany('noticeReadings', { openid })
}
