import type { Notice } from '#shared/notices/notice'
import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { isGathering } from '#shared/notices/notice-words'
import { reachesDeputies } from '#shared/notices/audience'

type Rule = (notice: Notice, now: Date) => readonly [field: string, words: string] | null

const written: Rule = ({ title, body }) => {
  if (title.trim() === '') return ['title', '还没写标题。写一句，最多 40 个字。']
  return body.trim() === '' ? ['body', '还没写内容。写清楚什么事、哪天、在哪里。'] : null
}

const translated: Rule = ({ translations }) => {
  const half = translations.some(({ lang, title, body }) =>
    [lang, title, body].some((one) => one.trim() === ''),
  )
  return half ? ['translations', '译文还没写全：哪种文字、标题、内容都要有。不要译文，就去掉那一块。'] : null
}

const scheduled: Rule = ({ publishAt }, now) =>
  publishAt !== null && publishAt <= now.toISOString()
    ? ['publishAt', '定的发出时间已经过了。写好的都在，请另选一个以后的时间，或者选“复核通过就发”。']
    : null

const lasting: Rule = ({ expireAt, publishAt }, now) => {
  if (expireAt === null) return null
  if (expireAt < dayOf(now)) return ['expireAt', '有效期已经过了。写好的都在，请改成以后的日子。']
  return publishAt !== null && expireAt < dayOf(publishAt)
    ? ['expireAt', '还没发出就过期了。写好的都在，请让有效期晚于发出的日子。']
    : null
}

const gathering: Rule = ({ type, activity, audience }, now) => {
  if (!isGathering(type) || activity === null) return null
  const today = dayOf(now)
  if (activity.day < today) return ['activity', `${dayText(activity.day)}已经过了。请改活动的日子。`]
  if (activity.end <= activity.start) return ['activity', '结束的时间要晚于开始的时间。请改一下。']
  if (activity.place.trim() === '') return ['activity', '还没写在哪里。代表要知道到哪里去。']
  if (activity.answerBy < today || activity.answerBy > activity.day) {
    return ['activity', '答复截止要在今天和活动那天之间。请另选一天。']
  }
  return reachesDeputies(audience) ? null : ['audience', '活动通知要发给代表，才有人答复来不来。请选上代表。']
}

const rules = [written, translated, scheduled, lasting, gathering]

/** What is missing before a notice may be handed in, approved or corrected; null: nothing. Fault: invalidInput. */
export function readyFault(notice: Notice, now: Date): Fault | null {
  for (const rule of rules) {
    const missing = rule(notice, now)
    if (missing) return new Fault('invalidInput', missing[1], missing[0])
  }
  return null
}
