import type { NoticeItem } from '#shared/notices/contract'
import type { Notice } from '#shared/notices/notice'
import { dayOf, dayText, diffDays } from '#shared/kernel/day'

/** A notice is new for two days. */
const newForDays = 2

export const noticeTags = {
  reception: '接待日',
  postpone: '改期',
  collect: '征集',
  training: '培训',
  dutyReport: '述职',
  service: '便民',
  inspection: '视察',
  result: '办理情况',
  flood: '防汛',
  feedback: '办结反馈',
} as const satisfies Record<Notice['type'], string>

/** One row of a list of notices, with words for its kind and day. */
export function noticeItem(notice: Notice, now: Date): NoticeItem {
  const day = dayOf(notice.publishedAt)
  return {
    id: notice._id,
    tag: noticeTags[notice.type],
    tone: notice.type === 'postpone' || notice.type === 'flood' ? 'amber' : 'neutral',
    dayText: dayText(day),
    issuer: notice.issuer,
    title: notice.title,
    isNew: diffDays(day, dayOf(now)) <= newForDays,
  }
}
