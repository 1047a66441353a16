import type { Attendance } from '#shared/notices/attendance'
import type { Notice } from '#shared/notices/notice'
import type { NoticeReading } from '#shared/notices/reading'
import type { NoticeView } from '#shared/notices/view'
import { dayOf, dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { momentText } from '#shared/kernel/time-text'
import { noticeItem } from '#shared/notices/notice-item'
import { hoursText } from '#shared/reception/hours-text'

interface Reader {
  now: Date
  /** What this WeChat has done with it so far. */
  reading: NoticeReading | null
  /** Only for a deputy who is asked to come. */
  answer: Attendance | null
  /** Temporary addresses of the attachments, in order. */
  urls: readonly (string | null)[]
}

/** '240 KB', '1.8 MB' */
export function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** '2月26日（周四） 上午 9:00–11:00' */
export function activityWhen({ day, start, end }: NonNullable<Notice['activity']>): string {
  return `${dayTextWithWeekday(day)} ${hoursText(start, end)}`
}

/** The last day to answer, in words; '' when it has passed. */
export function untilText({ answerBy }: NonNullable<Notice['activity']>, now: Date): string {
  return dayOf(now) > answerBy ? '' : `${dayText(answerBy)}前答复`
}

/** A notice as its readers see it: corrections with the words they replaced, a recalled one with its reason alone. */
export function noticeView(notice: Notice, reader: Reader): NoticeView {
  const recalled = notice.state === 'recalled'
  const { activity } = notice
  return {
    ...noticeItem(notice, reader.now),
    scopeName: notice.scopeName,
    body: recalled ? '' : notice.body,
    translations: recalled ? [] : notice.translations,
    attachments: recalled
      ? []
      : notice.attachments.map(({ name, kind, bytes }, index) => ({
          name,
          kind,
          sizeText: sizeText(bytes),
          url: reader.urls[index] ?? null,
        })),
    session: recalled ? null : notice.session,
    activity: activity && {
      day: activity.day,
      whenText: activityWhen(activity),
      place: activity.place,
      answerByText: untilText(activity, reader.now),
    },
    corrections: recalled ? [] : correctionsOf(notice),
    recalledText: recalled ? recalledText(notice) : '',
    receipt: receiptOf(notice, reader),
    answer: answerOf(notice, reader),
    demo: notice.demo,
  }
}

function correctionsOf({ trace }: Notice): NoticeView['corrections'] {
  return trace
    .flatMap(({ at, what, before }) => (before ? [{ atText: momentText(at), why: what, ...before }] : []))
    .reverse()
}

function recalledText({ trace }: Notice): string {
  const row = trace.find(({ act }) => act === 'recall')
  return row ? `${momentText(row.at)}撤回。原因：${row.what}` : '已撤回'
}

function receiptOf({ requireReceipt, state }: Notice, { reading }: Reader): NoticeView['receipt'] {
  if (!requireReceipt || state === 'recalled') return 'none'
  return reading?.receiptAt ? 'given' : 'asked'
}

function answerOf({ activity, state }: Notice, { answer, now }: Reader): NoticeView['answer'] {
  if (activity === null || answer === null || state === 'recalled') return null
  const until = untilText(activity, now)
  return { coming: answer.coming, reason: answer.reason, untilText: until, open: until !== '' }
}
