import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'
import { Standing } from '#shared/campaigns/opinion'

/** topic: 代表议政议题 · lawDraft: 法规草案征求意见 · beforeSession: 会前征集. */
export const CampaignKind = z.enum(['topic', 'lawDraft', 'beforeSession'])
export type CampaignKind = z.output<typeof CampaignKind>

export const CampaignState = z.enum(['draft', 'submitted', 'approved', 'open', 'closed', 'answered'])
export type CampaignState = z.output<typeof CampaignState>

export const CampaignAct = z.enum([
  'draft',
  'drop',
  'submit',
  'approve',
  'sendBack',
  'open',
  'extend',
  'endEarly',
  'close',
  'mark',
  'answer',
])
export type CampaignAct = z.output<typeof CampaignAct>

/** 采纳 · 部分采纳 · 留作参考 · 不属于这次 */
export const Mark = z.enum(['taken', 'partly', 'kept', 'elsewhere'])
export type Mark = z.output<typeof Mark>

/** Counts of opinions, never of persons; numbers under three are said: these are opinions on a public text. */
export const Figures = z.object({
  opinions: z.int(),
  gathered: z.object({ opinions: z.int(), people: z.int() }),
  parts: z.array(z.object({ part: z.int(), count: z.int() })),
  standings: z.array(z.object({ standing: Standing, count: z.int() })),
  marks: z.array(z.object({ mark: Mark, count: z.int() })),
  /** Not marked yet. */
  unmarked: z.int(),
})
export type Figures = z.output<typeof Figures>

/** What its writer chooses. */
export const CampaignContent = z.object({
  kind: CampaignKind,
  /** Who is asked: a township, or 'county' for everybody. */
  asked: Id,
  title: z.string(),
  background: z.string(),
  /** The articles of a law draft as pasted; '' for the other kinds. */
  text: z.string(),
  questions: z.array(z.string()),
  /** What will be done with the opinions. */
  afterwards: z.string(),
  from: z.nullable(Day),
  to: z.nullable(Day),
})
export type CampaignContent = z.output<typeof CampaignContent>

/** 征求意见: an office asks, people write, the office says what became of each. Not a template campaign (群发). */
export const Campaign = z.object({
  _id: Id,
  ...CampaignContent.shape,
  /** Whose it is: a township, or 'county'. */
  unitId: Id,
  issuer: z.string(),
  state: CampaignState,
  author: z.object({ id: Id, name: z.string() }),
  /** 'open:U05', 'over:county': where residents find it; '' while they do not. */
  shelf: z.string(),
  desk: z.enum(['drafts', 'waiting', 'out', 'over']),
  touchedAt: Instant,
  /** The first day on which the timer has something to do with it. */
  tickOn: z.nullable(Day),
  toldOverdue: z.boolean(),
  result: z.nullable(z.object({ words: z.string(), at: Instant, figures: Figures })),
  /** The last openid that was told of the result, while there are more. */
  tellAfter: z.nullable(z.string()),
  trace: z.array(
    z.object({ at: Instant, act: CampaignAct, byId: z.string(), byName: z.string(), what: z.string() }),
  ),
  version: z.int(),
  demo: z.boolean(),
})
export type Campaign = z.output<typeof Campaign>
