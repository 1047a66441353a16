import type { Notice } from '#shared/notices/notice'
import { dayOf, dayText, dayTextWithWeekday, yearOf } from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'

/** A published notice on A4. */
export interface NoticeSheet {
  title: string
  issuer: string
  /** '2026年2月9日' */
  dayText: string
  body: string
  /** '时间 2月24日（周二） 上午 9:00–11:00', '地点 …' of a gathering. */
  facts: string[]
  translations: { lang: string; title: string; body: string }[]
  /** Names of what only the phone shows. */
  attachments: string[]
  /** '2月28日后不再有效', '' without an end. */
  until: string
}

export function noticeSheet(notice: Notice): NoticeSheet {
  const { activity, expireAt, attachments } = notice
  const day = dayOf(notice.publishedAt ?? notice.touchedAt)
  return {
    title: notice.title,
    issuer: notice.issuer,
    dayText: `${yearOf(day)}年${dayText(day)}`,
    body: notice.body,
    facts: activity
      ? [
          `时间　${dayTextWithWeekday(activity.day)} ${hoursText(activity.start, activity.end)}`,
          ...(activity.place === '' ? [] : [`地点　${activity.place}`]),
        ]
      : [],
    translations: notice.translations.map(({ lang, title, body }) => ({ lang, title, body })),
    attachments: attachments.map(({ name }) => name),
    until: expireAt === null ? '' : `${dayText(expireAt)}以后不再有效`,
  }
}
