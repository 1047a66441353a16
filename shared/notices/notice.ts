import * as z from 'zod/mini'
import { Day, Id, Instant, words } from '#shared/kernel/field'
import { Audience } from '#shared/notices/audience'
import { maxAttachments, maxBody, maxTitle, maxTranslations } from '#shared/notices/limits'

export const NoticeType = z.enum([
  'reception',
  'postpone',
  'collect',
  'training',
  'dutyReport',
  'service',
  'inspection',
  'result',
  'flood',
  'feedback',
  'activity',
  'style',
  'study',
])
export type NoticeType = z.output<typeof NoticeType>

/** Written, read by a second person, waiting for its time, being told to everybody, told, taken back. */
export const NoticeState = z.enum(['draft', 'submitted', 'approved', 'publishing', 'published', 'recalled'])
export type NoticeState = z.output<typeof NoticeState>

export const NoticeAct = z.enum([
  'draft',
  'submit',
  'approve',
  'sendBack',
  'publish',
  'finish',
  'correct',
  'recall',
])
export type NoticeAct = z.output<typeof NoticeAct>

/** The same notice in another language; `lang` as its readers call it: 彝文. */
export const Translation = z.object({
  lang: words(0, 12),
  title: words(0, maxTitle),
  body: words(0, maxBody),
})
export type Translation = z.output<typeof Translation>

export const Attachment = z.object({
  fileId: z.string(),
  /** What a reader sees: '防汛手册.pdf' */
  name: z.string(),
  kind: z.enum(['pdf', 'jpg', 'png']),
  bytes: z.int(),
})
export type Attachment = z.output<typeof Attachment>

/** Something deputies are asked to come to: they answer, the office notes who was there, nobody checks in. */
export const Activity = z.object({
  day: Day,
  start: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  end: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  place: words(0, 60),
  /** The last day to answer. */
  answerBy: Day,
})
export type Activity = z.output<typeof Activity>

/** The reception day a notice speaks of, as it stood when it was written. */
export const SessionFacts = z.object({
  id: Id,
  siteId: Id,
  scheduled: Day,
  effective: Day,
  hoursText: z.string(),
  /** '春节放假' for a moved one, '' for one held as planned. */
  cause: z.string(),
  deputyIds: z.array(Id),
})
export type SessionFacts = z.output<typeof SessionFacts>

const Who = z.object({ id: Id, name: z.string() })

/** Who did what and when; a correction keeps the words it replaced. */
export const TraceRow = z.object({
  at: Instant,
  act: NoticeAct,
  byName: z.string(),
  /** To the writer when sent back, to the readers when recalled or corrected. */
  what: z.string(),
  before: z.nullable(z.object({ title: z.string(), body: z.string() })),
})
export type TraceRow = z.output<typeof TraceRow>

/** How far the telling has come: killed at any point it goes on behind `cursor`. */
export const FanOut = z.object({
  what: z.enum(['published', 'corrected', 'recalled']),
  phase: z.enum(['followers', 'deputies', 'staff', 'readers']),
  cursor: z.string(),
})
export type FanOut = z.output<typeof FanOut>

export const Notice = z.object({
  _id: Id,
  type: NoticeType,
  /** The office that writes: a station's (both ids), a township's (unitId), the county's (neither). */
  unitId: z.nullable(Id),
  siteId: z.nullable(Id),
  /** Which public list it stands in: 'county', a unit's id, or '' while it is no resident's business. */
  shelf: z.string(),
  scopeName: z.string(),
  issuer: z.string(),
  title: z.string(),
  body: z.string(),
  translations: z.array(Translation).check(z.maxLength(maxTranslations)),
  attachments: z.array(Attachment).check(z.maxLength(maxAttachments)),
  audience: Audience,
  requireReceipt: z.boolean(),
  activity: z.nullable(Activity),
  session: z.nullable(SessionFacts),
  /** null: as soon as it is approved. */
  publishAt: z.nullable(Instant),
  /** The last day it means something. */
  expireAt: z.nullable(Day),
  state: NoticeState,
  /** Which list of the offices' desk it stands in; follows from the state. */
  desk: z.enum(['drafts', 'waiting', 'out']),
  /** When it last moved: the order of the desk's lists. */
  touchedAt: Instant,
  publishedAt: z.nullable(Instant),
  /** Whoever wrote the words last; he may not approve them. */
  author: Who,
  approver: z.nullable(Who),
  /** What WeChat's check said of the words when they were handed in. */
  check: z.enum(['none', 'pass', 'review', 'unchecked']),
  trace: z.array(TraceRow),
  fanOut: z.nullable(FanOut),
  /** Recipients told of its publication so far. */
  told: z.int(),
  version: z.int(),
  demo: z.boolean(),
})
export type Notice = z.output<typeof Notice>
