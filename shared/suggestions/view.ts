import * as z from 'zod/mini'
import { Day, Id } from '#shared/kernel/field'
import { ReplyClass } from '#shared/messages/message'
import { StatusTag } from '#shared/messages/views/view'
import {
  Checklist,
  CoSignState,
  Evidence,
  LedgerSide,
  MeetingKind,
  Opinion,
  SuggestionAct,
  SuggestionState,
} from '#shared/suggestions/suggestion'

export const Check = z.object({ ok: z.boolean(), words: z.string() })
export type Check = z.output<typeof Check>

/** Whose turn it is, until when. */
export const DueView = z.object({
  day: Day,
  /** '县水务局要在5月11日前答复' */
  words: z.string(),
  /** '还有 7 个工作日', '超期 2 天' */
  left: z.string(),
  light: z.enum(['none', 'near', 'over']),
})

export const ReplySheet = z.object({
  round: z.int(),
  class: ReplyClass,
  /** 'A 已经解决' */
  classText: z.string(),
  text: z.string(),
  promisedText: z.string(),
  rule: z.string(),
  unitName: z.string(),
  /** '主要负责人（局长）签字 · 2月9日'; '' while unsigned. */
  headText: z.string(),
  whenText: z.string(),
})
export type ReplySheet = z.output<typeof ReplySheet>

const CoSignerView = z.object({
  deputyId: Id,
  name: z.string(),
  state: CoSignState,
  stateText: z.string(),
  note: z.string(),
})

export const LedgerView = z.object({
  side: LedgerSide,
  sideText: z.string(),
  number: z.string(),
  openedText: z.string(),
  /** '' while it stands open. */
  struckText: z.string(),
})

/** What every reader of a suggestion sees. Nobody ever sees who wrote the messages it grew from. */
const facts = {
  id: Id,
  version: z.int(),
  state: SuggestionState,
  tag: StatusTag,
  title: z.string(),
  situation: z.string(),
  analysis: z.string(),
  proposals: z.string(),
  leadName: z.string(),
  unitName: z.string(),
  coSigners: z.array(CoSignerView),
  /** '代表请求不公开' */
  confidential: z.boolean(),
  proposedUnitName: z.string(),
  /** How many messages it grew from. */
  evidenceCount: z.int(),
  handling: z.nullable(
    z.object({
      leadUnitName: z.string(),
      coUnits: z.array(z.object({ name: z.string(), opinion: z.string(), stateText: z.string() })),
      wide: z.boolean(),
      /** '2月9日由青澜县人大常委会代表工委交办' */
      assignedText: z.string(),
      /** '5月11日前答复（3 个月）' */
      termText: z.string(),
    }),
  ),
  /** Newest first; the first is the one that counts. */
  replies: z.array(ReplySheet),
  feedbacks: z.array(
    z.object({
      round: z.int(),
      opinion: Opinion,
      opinionText: z.string(),
      words: z.string(),
      whenText: z.string(),
    }),
  ),
  assessments: z.array(z.object({ decisionText: z.string(), words: z.string(), whenText: z.string() })),
  meetings: z.array(
    z.object({
      kind: MeetingKind,
      kindText: z.string(),
      dayText: z.string(),
      place: z.string(),
      note: z.string(),
    }),
  ),
  ledgers: z.array(LedgerView),
  /** What striking off needs, each there or not; [] before it has been assigned. */
  strikeChecks: z.array(Check),
  due: z.nullable(DueView),
  timeline: z.array(z.object({ whenText: z.string(), who: z.string(), fact: z.string(), quote: z.string() })),
  /** What this reader may do now; the same table refuses in the cloud. */
  acts: z.array(SuggestionAct),
  demo: z.boolean(),
}

/** The lead deputy: everything he chose, and what still stands between him and handing it in. */
export const LeadView = z.object({
  view: z.literal('lead'),
  ...facts,
  evidence: z.array(Evidence),
  checklist: Checklist,
  proposedUnit: z.nullable(Id),
  /** Words of whoever sent it back; '' otherwise. */
  sentBack: z.string(),
  /** While drafting: what is there, what is missing, how like a message it reads. */
  checks: z.array(Check),
})

/** A deputy who was asked to sign, or signed. */
export const CoSignerViewOfAll = z.object({
  view: z.literal('coSigner'),
  ...facts,
  /** The words he would sign: `suggestions.coSign` names it. */
  textVersion: z.int(),
  mine: CoSignState,
})

/** Station, township, county, auditor. */
export const OfficeView = z.object({
  view: z.literal('office'),
  ...facts,
  evidence: z.array(Evidence),
  reviews: z.array(
    z.object({ stepText: z.string(), officeName: z.string(), note: z.string(), whenText: z.string() }),
  ),
  sentBack: z.string(),
  proposedUnit: z.nullable(Id),
  /** Units it can be assigned to; [] for who may not assign. */
  units: z.array(z.object({ id: Id, name: z.string() })),
  /** Until when it would be answered if assigned today, in three months or six; null for who may not assign. */
  answerDays: z.nullable(z.object({ plain: Day, wide: Day })),
})

/** The lead unit, or one that gives its opinion. */
export const UnitView = z.object({
  view: z.literal('unit'),
  ...facts,
  part: z.enum(['lead', 'co']),
  /** Written and waiting for the head's signature; null for a co-unit. */
  pendingReply: z.nullable(ReplySheet),
  /** '2月16日前可以提异议，只能提一次'; '' when it is not possible. */
  objectText: z.string(),
})

export const SuggestionView = z.discriminatedUnion('view', [
  LeadView,
  CoSignerViewOfAll,
  OfficeView,
  UnitView,
])
export type SuggestionView = z.output<typeof SuggestionView>

export const SuggestionItem = z.object({
  id: Id,
  version: z.int(),
  title: z.string(),
  tag: StatusTag,
  /** '2026-0012', '' before it has one. */
  number: z.string(),
  leadName: z.string(),
  /** '领衔' · '联名' · '' for offices and units. */
  partText: z.string(),
  /** The lead unit, '' before it is assigned. */
  unitName: z.string(),
  dueText: z.string(),
  light: z.enum(['none', 'near', 'over']),
  acts: z.array(SuggestionAct),
})
export type SuggestionItem = z.output<typeof SuggestionItem>

export const LedgerRow = z.object({
  id: Id,
  number: z.string(),
  title: z.string(),
  leadName: z.string(),
  unitName: z.string(),
  openedText: z.string(),
  /** '' while it stands open. */
  struckText: z.string(),
  tag: StatusTag,
})
export type LedgerRow = z.output<typeof LedgerRow>
