import type { Input, Output } from '#shared/contract'
import { isGathering, ofReceptionDays } from '#shared/notices/notice-words'
import { dayOf, instantAt, timeOfDay, type Day } from '#shared/kernel/day'

export type Start = Output<'notices.start'>
export type Work = Output<'notices.work'>
type Sent = Input<'notices.draft'>['content']

/** What is being written on this screen; everything is there, so that fields need no defaults of their own. */
export type Content = Required<Sent>
export type Activity = NonNullable<Content['activity']>
export type Audience = Content['audience']

/** A new notice begins as one to whoever follows the writer's own township. */
export function blankContent({ unit }: Start): Content {
  const place = unit
    ? ({ scope: 'township', ids: [unit.id] } as const)
    : ({ scope: 'county', ids: [] } as const)
  return {
    type: 'service',
    title: '',
    body: '',
    translations: [],
    attachments: [],
    audience: { scope: place.scope, ids: [...place.ids], followers: true, deputies: 'none', staff: false },
    requireReceipt: false,
    activity: null,
    sessionId: null,
    publishAt: null,
    expireAt: null,
  }
}

export function contentOf(work: Work): Content {
  return {
    type: work.type,
    title: work.title,
    body: work.body,
    translations: work.translations,
    attachments: work.attachments.map(({ fileId, name }) => ({ fileId, name })),
    audience: work.audience,
    requireReceipt: work.requireReceipt,
    activity: work.activity,
    sessionId: work.session?.id ?? null,
    publishAt: work.publishAt,
    expireAt: work.expireAt,
  }
}

/** The reception day a notice is filled from; its words replace what was typed only while nothing was. */
export function fromSession(content: Content, session: Start['sessions'][number]): Content {
  const { id, type, title, body, deputyIds } = session
  const { deputies } = content.audience
  const onDuty = deputies === 'none' && deputyIds.length > 0 ? 'duty' : deputies
  return { ...content, sessionId: id, type, title, body, audience: { ...content.audience, deputies: onDuty } }
}

/** Another kind: what belonged to the old one goes, and deputies who are asked to come are asked, not told about. */
export function ofType(content: Content, type: Content['type']): Content {
  const { audience, sessionId, activity } = content
  const left = !ofReceptionDays.includes(type)
  const asked = isGathering(type)
  const told = asked && !isGathering(content.type)
  const deputies = left && audience.deputies === 'duty' ? 'none' : audience.deputies
  return {
    ...content,
    type,
    sessionId: left ? null : sessionId,
    activity: asked ? activity : null,
    audience: told ? { ...audience, followers: false, deputies: 'all' } : { ...audience, deputies },
  }
}

/** What still has to be written before it can be handed on; becomes the button's label. */
export function missingWords({ title, body, translations }: Content): string | false {
  if (title.trim() === '') return '先写标题'
  if (body.trim() === '') return '先写内容'
  const half = translations.find((one) => !one.lang.trim() || !one.title.trim() || !one.body.trim())
  return half ? '译文还没写全' : false
}

/** A blank gathering: a fortnight from today, a week to answer. */
export function blankActivity(day: Day, answerBy: Day): Activity {
  return { day, start: '09:00', end: '11:00', place: '', answerBy }
}

export const publishDay = ({ publishAt }: Content): Day | null =>
  publishAt === null ? null : dayOf(publishAt)
export const publishTime = ({ publishAt }: Content): string =>
  publishAt === null ? '08:00' : timeOfDay(publishAt)
export const publishMoment = (day: Day, time: string): string => instantAt(day, time)
