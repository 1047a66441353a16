import type { County } from '#shared/places/county'
import type { Clerk } from '#shared/notices/clerk'
import type { Notice, NoticeState, TraceRow } from '#shared/notices/notice'
import type { DeskAct, DeskItem, NoticeWork } from '#shared/notices/view'
import { dayOf } from '#shared/kernel/day'
import { audienceText } from '#shared/notices/audience-text'
import type { Check } from '#shared/notices/checks'
import { momentText } from '#shared/kernel/time-text'
import { sizeText } from '#shared/notices/notice-view'
import { actWords, noticeTags, stateWords } from '#shared/notices/notice-words'
import { noticeRefusal } from '#shared/notices/refusal'
import { threeDays } from '#shared/notices/three-days'

const tones = {
  draft: 'neutral',
  submitted: 'amber',
  approved: 'info',
  publishing: 'info',
  published: 'ok',
  recalled: 'bad',
} as const satisfies Record<NoticeState, DeskItem['tone']>

const acts: readonly DeskAct[] = ['draft', 'submit', 'approve', 'sendBack', 'correct', 'recall']

interface By {
  by: Clerk
  now: Date
}

const lastOf = (trace: readonly TraceRow[], act: TraceRow['act']) =>
  [...trace].reverse().find((row) => row.act === act)

/** '白演示 起草 · 2月9日 9:05' */
function writtenText({ author, trace, touchedAt }: Notice): string {
  return `${author.name} 起草 · ${momentText(lastOf(trace, 'submit')?.at ?? touchedAt)}`
}

/** One row of the offices' lists; `mine`: it waits for this very person. */
export function deskItem(notice: Notice, { by, now }: By): DeskItem {
  const open = (act: DeskAct) => noticeRefusal(act, notice, { by, now }) === null
  return {
    id: notice._id,
    title: notice.title || '（还没写标题）',
    tag: noticeTags[notice.type],
    state: notice.state,
    stateText: stateWords[notice.state],
    tone: tones[notice.state],
    byText: writtenText(notice),
    scopeName: notice.scopeName,
    mine: notice.state === 'submitted' ? open('approve') : notice.state === 'draft' && open('submit'),
  }
}

interface Working extends By {
  county: County
  /** Sites and groups by id. */
  names: ReadonlyMap<string, string>
  checks: readonly Check[]
}

/** A notice as the offices work on it. */
export function noticeWork(notice: Notice, { by, now, county, names, checks }: Working): NoticeWork {
  const back = notice.state === 'draft' ? lastOf(notice.trace, 'sendBack') : undefined
  const day = dayOf(notice.publishAt ?? now)
  return {
    id: notice._id,
    version: notice.version,
    state: notice.state,
    stateText: stateWords[notice.state],
    type: notice.type,
    tag: noticeTags[notice.type],
    title: notice.title,
    body: notice.body,
    issuer: notice.issuer,
    translations: notice.translations,
    attachments: notice.attachments.map(({ fileId, name, bytes }) => ({
      fileId,
      name,
      sizeText: sizeText(bytes),
    })),
    audience: notice.audience,
    audienceText: audienceText(notice.audience, county, names),
    requireReceipt: notice.requireReceipt,
    activity: notice.activity,
    session: notice.session,
    publishAt: notice.publishAt,
    expireAt: notice.expireAt,
    whenText: whenText(notice),
    writtenText: writtenText(notice),
    authorName: notice.author.name,
    approverName: notice.approver?.name ?? '',
    sentBack: back?.what ?? '',
    ruleText: threeDays(notice, day, dayOf(now))?.words ?? '',
    checks: [...checks],
    trace: notice.trace.map(traceView).reverse(),
    acts: acts.filter((act) => noticeRefusal(act, notice, { by, now }) === null),
  }
}

function whenText({ publishedAt, publishAt }: Notice): string {
  if (publishedAt !== null) return `${momentText(publishedAt)} 发布`
  return publishAt === null ? '通过后马上发' : `${momentText(publishAt)} 发`
}

function traceView({ at, act, byName, what }: TraceRow): NoticeWork['trace'][number] {
  return { atText: momentText(at), fact: actWords[act], who: byName, what }
}
