import * as z from 'zod/mini'
import { Day, Id } from '#shared/kernel/field'
import { Activity, NoticeState, NoticeType, SessionFacts, Translation } from '#shared/notices/notice'
import { Audience } from '#shared/notices/audience'

export const NoticeTone = z.enum(['amber', 'neutral', 'bad'])

export const NoticeItem = z.object({
  id: Id,
  /** '改期', '征集' … */
  tag: z.string(),
  tone: NoticeTone,
  dayText: z.string(),
  issuer: z.string(),
  title: z.string(),
  isNew: z.boolean(),
  recalled: z.boolean(),
})
export type NoticeItem = z.output<typeof NoticeItem>

const AttachmentView = z.object({
  name: z.string(),
  kind: z.enum(['pdf', 'jpg', 'png']),
  sizeText: z.string(),
  /** null: it could not be fetched. */
  url: z.nullable(z.string()),
})

/** What a deputy who is asked to come sees of his answer. */
const AnswerView = z.object({
  coming: z.nullable(z.boolean()),
  reason: z.string(),
  /** '2月13日前答复'; '' when it is too late. */
  untilText: z.string(),
  open: z.boolean(),
})

/** A notice as its readers see it. */
export const NoticeView = z.object({
  ...NoticeItem.shape,
  scopeName: z.string(),
  body: z.string(),
  translations: z.array(Translation),
  attachments: z.array(AttachmentView),
  session: z.nullable(SessionFacts),
  activity: z.nullable(
    z.object({ day: Day, whenText: z.string(), place: z.string(), answerByText: z.string() }),
  ),
  /** What was corrected, newest first: the words before, why, and when. */
  corrections: z.array(
    z.object({ atText: z.string(), why: z.string(), title: z.string(), body: z.string() }),
  ),
  /** Why it was taken back; '' otherwise. Then there is no text to act on. */
  recalledText: z.string(),
  receipt: z.enum(['none', 'asked', 'given']),
  answer: z.nullable(AnswerView),
  demo: z.boolean(),
})
export type NoticeView = z.output<typeof NoticeView>

export const DeskItem = z.object({
  id: Id,
  title: z.string(),
  tag: z.string(),
  state: NoticeState,
  stateText: z.string(),
  tone: z.enum(['amber', 'neutral', 'bad', 'ok', 'info']),
  /** '白演示 起草 · 2月9日 9:05' */
  byText: z.string(),
  scopeName: z.string(),
  /** Whether this caller is the one it waits for. */
  mine: z.boolean(),
})
export type DeskItem = z.output<typeof DeskItem>

export const DeskAct = z.enum(['draft', 'submit', 'approve', 'sendBack', 'correct', 'recall'])
export type DeskAct = z.output<typeof DeskAct>

/** A notice as the offices work on it: everything its writer chose, and what the caller may do. */
export const NoticeWork = z.object({
  id: Id,
  version: z.int(),
  state: NoticeState,
  stateText: z.string(),
  type: NoticeType,
  tag: z.string(),
  title: z.string(),
  body: z.string(),
  issuer: z.string(),
  translations: z.array(Translation),
  attachments: z.array(z.object({ fileId: z.string(), name: z.string(), sizeText: z.string() })),
  audience: Audience,
  audienceText: z.string(),
  requireReceipt: z.boolean(),
  activity: z.nullable(Activity),
  session: z.nullable(SessionFacts),
  publishAt: z.nullable(z.string()),
  expireAt: z.nullable(Day),
  /** '通过后马上发' · '2月10日 8:00 发' */
  whenText: z.string(),
  /** '白演示 起草 · 2月9日 9:05' */
  writtenText: z.string(),
  authorName: z.string(),
  approverName: z.string(),
  /** Words of whoever sent it back; '' otherwise. */
  sentBack: z.string(),
  /** 要在2月12日前公布（提前 3 天）… ; '' where the rule does not apply. */
  ruleText: z.string(),
  checks: z.array(z.object({ ok: z.boolean(), words: z.string() })),
  trace: z.array(z.object({ atText: z.string(), fact: z.string(), who: z.string(), what: z.string() })),
  acts: z.array(DeskAct),
})
export type NoticeWork = z.output<typeof NoticeWork>
