import * as z from 'zod/mini'
import { CampaignContent, CampaignKind, CampaignState, Mark } from '#shared/campaigns/campaign'
import { Standing } from '#shared/campaigns/opinion'
import { Day, Id } from '#shared/kernel/field'

const Count = z.object({ key: z.string(), words: z.string(), count: z.int() })

/** What counts say: all, and by part, standing and mark, each with its words. */
export const FiguresView = z.object({
  /** '7 条意见，其中现场收集 2 条（31 人）' */
  text: z.string(),
  parts: z.array(Count),
  marks: z.array(Count),
})
export type FiguresView = z.output<typeof FiguresView>

/** One line of the residents' list. */
export const CampaignItem = z.object({
  id: Id,
  kindText: z.string(),
  title: z.string(),
  issuer: z.string(),
  /** '2月28日（周六）前' · '3月5日公布了结果' */
  dayText: z.string(),
  stateText: z.string(),
  tone: z.enum(['info', 'amber', 'neutral']),
})
export type CampaignItem = z.output<typeof CampaignItem>

/** The author's own opinion; its mark is his to read once the result is published. */
const OwnOpinion = z.object({
  part: z.int(),
  partText: z.string(),
  text: z.string(),
  standing: Standing,
  standingText: z.string(),
  outcome: z.nullable(z.object({ mark: Mark, words: z.string(), answer: z.string() })),
})

/** What residents read: the text, the questions, their own opinions, and in the end what became of all. */
export const CampaignView = z.object({
  id: Id,
  kind: CampaignKind,
  kindText: z.string(),
  title: z.string(),
  issuer: z.string(),
  askedText: z.string(),
  background: z.string(),
  articles: z.array(z.object({ part: z.int(), name: z.string(), chapter: z.string(), text: z.string() })),
  questions: z.array(z.string()),
  afterwards: z.string(),
  to: z.nullable(Day),
  /** '2月8日到2月28日，最后一天 24 点前都能写、能改' */
  whenText: z.string(),
  /** Why it goes on longer or ended early: '2月11日提前结束了' */
  movedDays: z.array(z.object({ title: z.string(), words: z.string() })),
  open: z.boolean(),
  stateText: z.string(),
  tone: z.enum(['info', 'amber', 'neutral']),
  parts: z.array(z.object({ part: z.int(), name: z.string() })),
  standings: z.array(z.object({ standing: Standing, words: z.string() })),
  mine: z.array(OwnOpinion),
  result: z.nullable(z.object({ words: z.string(), dayText: z.string(), figures: FiguresView })),
  demo: z.boolean(),
})
export type CampaignView = z.output<typeof CampaignView>

/** What an office may do with it now; the same rules refuse in the cloud. */
export const CampaignDeedName = z.enum([
  'draft',
  'drop',
  'submit',
  'approve',
  'sendBack',
  'extend',
  'endEarly',
  'mark',
  'answer',
])

export const CampaignDeskItem = z.object({
  id: Id,
  kindText: z.string(),
  title: z.string(),
  issuer: z.string(),
  dayText: z.string(),
  stateText: z.string(),
  tone: z.enum(['info', 'amber', 'bad', 'neutral']),
})
export type CampaignDeskItem = z.output<typeof CampaignDeskItem>

/** What its office works on. */
export const CampaignWork = z.object({
  id: Id,
  version: z.int(),
  unitId: Id,
  content: CampaignContent,
  kindText: z.string(),
  issuer: z.string(),
  askedText: z.string(),
  state: CampaignState,
  stateText: z.string(),
  tone: z.enum(['info', 'amber', 'bad', 'neutral']),
  whenText: z.string(),
  /** What waits, for whom and until when, in one sentence. */
  nextText: z.string(),
  articles: z.int(),
  parts: z.array(z.object({ part: z.int(), name: z.string() })),
  figures: z.nullable(FiguresView),
  standings: z.array(Count),
  unmarked: z.int(),
  result: z.string(),
  trace: z.array(z.object({ whenText: z.string(), who: z.string(), what: z.string(), words: z.string() })),
  may: z.array(CampaignDeedName),
  mayPrint: z.boolean(),
  askable: z.array(z.object({ id: Id, name: z.string() })),
})
export type CampaignWork = z.output<typeof CampaignWork>

/** One opinion on the office's desk: what is said, never by whom. */
export const OpinionView = z.object({
  id: Id,
  version: z.int(),
  partText: z.string(),
  standingText: z.string(),
  text: z.string(),
  whenText: z.string(),
  mark: z.nullable(Mark),
  markText: z.string(),
  answer: z.string(),
})
export type OpinionView = z.output<typeof OpinionView>
