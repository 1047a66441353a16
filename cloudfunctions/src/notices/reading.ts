import type { ParsedInput } from '#shared/contract'
import type { Deputy } from '#shared/deputies/deputy'
import type { Attendance } from '#shared/notices/attendance'
import type { Notice } from '#shared/notices/notice'
import type { NoticeReading } from '#shared/notices/reading'
import type { Person } from '#shared/people/person'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { answer as answered, noAnswer } from '#shared/notices/attendance'
import { deputyFilter } from '#shared/notices/audience-area'
import { inAudience, isOut, mayRead } from '#shared/notices/may-read'
import { noticeItem } from '#shared/notices/notice-item'
import { activityWhen, noticeView, untilText } from '#shared/notices/notice-view'
import { readingId } from '#shared/notices/reading'
import { noNotice } from '#shared/notices/refusal'
import { temporaryUrls } from '#cloud/kernel/wechat'
import { readDeputy } from '#cloud/deputies/store'
import { answersOf, changeAnswer, readAnswer, readReading, saveReading } from '#cloud/notices/answers/store'
import { areaOf } from '#cloud/notices/facts'
import { findGatherings, findNotices, readNotice } from '#cloud/notices/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

export async function list({ unitId, cursor, limit }: ParsedInput<'notices.list'>, { now }: Context) {
  const found = await findNotices(unitId ?? null, now, { cursor: decodeCursor(cursor), limit: limit + 1 })
  const { rows, next } = pageOf(found, limit, ({ publishedAt, _id }) => ({ key: publishedAt ?? '', id: _id }))
  return { items: rows.map((notice) => noticeItem(notice, now)), next }
}

/** A notice that is out, for whoever may read it. Fault: notFound. */
async function readOut(id: string, { caller, now }: Context): Promise<Notice> {
  const notice = await readNotice(id)
  if (!notice || !isOut(notice, now)) throw noNotice()
  if (notice.shelf === '' && !mayRead(notice, await caller.person())) throw noNotice()
  return notice
}

const opened = (noticeId: string, openid: string, now: Date): NoticeReading => ({
  _id: readingId(noticeId, openid),
  noticeId,
  openid,
  at: now.toISOString(),
  receiptAt: null,
})

/** Two rounds: what it says, then its files and that it was opened. A deputy's answer takes one more. */
export async function get({ id }: ParsedInput<'notices.get'>, context: Context) {
  const { caller, now } = context
  const { openid } = caller
  const [notice, reading] = await Promise.all([
    readOut(id, context),
    openid === null ? null : readReading(id, openid),
  ])
  const [urls, answer] = await Promise.all([
    temporaryUrls(notice.attachments.map(({ fileId }) => fileId)),
    notice.activity === null ? null : answerFor(notice, context),
    openid !== null && reading === null && saveReading(opened(id, openid, now)),
  ])
  return noticeView(notice, { now, reading, answer, urls })
}

const deputyIdOf = (person: Person | null) =>
  person?.grants.find(({ role }) => role === 'deputy')?.deputyId ?? null

async function answerFor(notice: Notice, { caller, now }: Context): Promise<Attendance | null> {
  if (caller.openid === null) return null
  const deputyId = deputyIdOf(await caller.person())
  if (deputyId === null) return null
  const [row, asked] = await Promise.all([readAnswer(notice._id, deputyId), isAsked(notice, deputyId, now)])
  return asked ? (row ?? noAnswer(notice._id, deputyId)) : null
}

async function isAsked(notice: Notice, deputyId: string, now: Date): Promise<boolean> {
  const [county, sites, deputy] = await Promise.all([loadCounty(now), loadSites(now), readDeputy(deputyId)])
  const filter = deputyFilter(notice.audience, areaOf({ county, sites }, notice))
  return deputy !== null && filter !== null && inAudience(deputy, filter)
}

export async function receipt({ id }: ParsedInput<'notices.receipt'>, context: Context) {
  const openid = context.caller.openid ?? ''
  const [notice, reading] = await Promise.all([readOut(id, context), readReading(id, openid)])
  if (!notice.requireReceipt) throw new Fault('conflict', '这条公告不用回执，看过就行。')
  const given = reading ?? opened(id, openid, context.now)
  if (given.receiptAt === null) await saveReading({ ...given, receiptAt: context.now.toISOString() })
  return { receipt: 'given' as const }
}

/** A deputy says whether he comes. Fault: notFound when he is not asked, conflict after the last day. */
export async function answer({ id, coming, reason }: ParsedInput<'notices.answer'>, context: Context) {
  const { caller, now } = context
  const notice = await readOut(id, context)
  const deputyId = deputyIdOf(await caller.person())
  if (deputyId === null || !(await isAsked(notice, deputyId, now))) throw noNotice()
  await changeAnswer(id, deputyId, (row, current) =>
    answered(row, { coming, reason }, { notice: current, now }),
  )
  return { coming, words: coming ? '记下了，您参加。' : '记下了，您请假。联络站看得到原因。' }
}

/** What a deputy is asked to come to from today on: his township's and the county's. */
export async function activities(_input: object, { caller, now }: Context) {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  const grant = person?.grants.find(({ role }) => role === 'deputy')
  const deputyId = grant?.deputyId
  if (!grant || !deputyId) return { items: [] }
  const [deputy, notices] = await Promise.all([
    readDeputy(deputyId),
    findGatherings(grant.unitId, dayOf(now)),
  ])
  const mine = notices.filter((notice) => concerns(notice, deputy, { county, sites }))
  const answers = await answersOf(
    deputyId,
    mine.map(({ _id }) => _id),
  )
  return {
    items: mine.flatMap(({ _id, title, activity }) => {
      if (activity === null) return []
      const row = answers.find(({ noticeId }) => noticeId === _id)
      const { day, place } = activity
      const whenText = activityWhen(activity)
      return [
        {
          id: _id,
          title,
          day,
          whenText,
          place,
          coming: row?.coming ?? null,
          untilText: untilText(activity, now),
        },
      ]
    }),
  }
}

function concerns(notice: Notice, deputy: Deputy | null, ground: Parameters<typeof areaOf>[0]): boolean {
  const filter = deputyFilter(notice.audience, areaOf(ground, notice))
  return deputy !== null && filter !== null && inAudience(deputy, filter)
}
