import type { NoticeItem } from '#shared/notices/view'
import type { Notice } from '#shared/notices/notice'
import { dayOf, dayText, diffDays } from '#shared/kernel/day'
import { noticeTags, stateWords } from '#shared/notices/notice-words'

/** A notice is new for two days. */
const newForDays = 2

/** One row of a list of notices, with words for its kind and day. */
export function noticeItem(notice: Notice, now: Date): NoticeItem {
  const day = dayOf(notice.publishedAt ?? now)
  const recalled = notice.state === 'recalled'
  const urgent = notice.type === 'postpone' || notice.type === 'flood'
  return {
    id: notice._id,
    tag: recalled ? stateWords.recalled : noticeTags[notice.type],
    tone: recalled ? 'bad' : urgent ? 'amber' : 'neutral',
    dayText: dayText(day),
    issuer: notice.issuer,
    title: notice.title,
    isNew: !recalled && diffDays(day, dayOf(now)) <= newForDays,
    recalled,
  }
}
