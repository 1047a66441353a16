import { dayOf, dayText } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'
import type { Notice } from '#shared/notices/notice'
import { isGathering, ofReceptionDays } from '#shared/notices/notice-words'
import { threeDays } from '#shared/notices/three-days'

/** One line of 系统替您核过: a tick, or something for a person to look at. */
export interface Check {
  ok: boolean
  words: string
}

interface AsOf {
  now: Date
  /** The session as the roster has it now; null when it is gone. */
  current: { scheduled: string; effective: string | null } | null
  deputyNames: readonly string[]
}

/** What a machine can see of a notice before a person approves it; the last line is always one for the person. */
export function noticeChecks(notice: Notice, asOf: AsOf): Check[] {
  return [
    ...ruleCheck(notice, asOf),
    ...datesCheck(notice, asOf),
    privacyCheck(notice),
    ...(notice.check === 'review' ? [{ ok: false, words: '平台拿不准有没有不让发的话，请您读一遍' }] : []),
    ...(notice.check === 'unchecked' ? [{ ok: false, words: '平台这次没有核到内容，请您读仔细' }] : []),
    { ok: false, words: questionOf(notice, asOf) },
  ]
}

function ruleCheck(notice: Notice, { now }: AsOf): Check[] {
  const rule = threeDays(notice, dayOf(notice.publishAt ?? now), dayOf(now))
  return rule ? [{ ok: rule.keeps === 'yes', words: `提前 3 天的规定：${rule.verdict}` }] : []
}

function datesCheck({ session, body, title, type }: Notice, { current }: AsOf): Check[] {
  if (session === null || !ofReceptionDays.includes(type)) return []
  if (current?.effective !== session.effective || current.scheduled !== session.scheduled) {
    return [{ ok: false, words: '排班表后来又改过，日子和这条公告对不上' }]
  }
  const known = [session.scheduled, session.effective].map((day) => dayText(day))
  const said = `${title}${body}`.match(/\d{1,2}月\d{1,2}日/g) ?? []
  const odd = said.find((day) => !known.includes(day))
  return [
    odd
      ? { ok: false, words: `写了${odd}，排班表里没有这一天` }
      : { ok: true, words: '日期和排班表、放假表一致' },
  ]
}

function privacyCheck({ title, body, translations }: Notice): Check {
  const all = [title, body, ...translations.flatMap((one) => [one.title, one.body])].join('\n')
  return redact(all) === all
    ? { ok: true, words: '没有电话号码、证件号、门牌号' }
    : { ok: false, words: '里面有电话、证件号或者门牌号，确定要让大家看到吗？' }
}

function questionOf(notice: Notice, { deputyNames }: AsOf): string {
  const { type, body, activity } = notice
  if (ofReceptionDays.includes(type) && !deputyNames.some((name) => body.includes(name))) {
    return '没写接待的代表，名单没变吧？'
  }
  if (isGathering(type)) return activity ? '要来的代表，地点都找得到吧？' : '没写哪天、在哪里，不用代表来吗？'
  return notice.translations.length > 0 ? '译文请懂的人看过了吧？' : '发给的人对不对？'
}
