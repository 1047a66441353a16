import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'
import { ReplyClass } from '#shared/messages/message'
import { Role } from '#shared/people/role'

/** Where a suggestion stands (domain.md §3.6); names, tones and what follows are in tables of their own. */
export const SuggestionState = z.enum([
  'drafting',
  'firstReview',
  'secondReview',
  'toAssign',
  'assigned',
  'inHandling',
  'replied',
  'rehandling',
  'toAssess',
  'promised',
  'toStrike',
  'struckOff',
  'assessed',
  'withdrawn',
])
export type SuggestionState = z.output<typeof SuggestionState>

/** Everything that can happen to a suggestion; the key of the transition table. */
export const SuggestionAct = z.enum([
  'draft',
  'submit',
  'coSign',
  'review',
  'assign',
  'receive',
  'object',
  'coOpinion',
  'reply',
  'sign',
  'feedback',
  'assess',
  'recheck',
  'meeting',
  'strikeOff',
  'withdraw',
  'timeout',
])
export type SuggestionAct = z.output<typeof SuggestionAct>

/** What a suggestion may not be (山东省代表建议办理条例 §6); the lead confirms each with "no". */
export const ForbiddenKind = z.enum(['ownMatter', 'forwarded', 'academic', 'product', 'empty', 'other'])
export type ForbiddenKind = z.output<typeof ForbiddenKind>

/** null: not answered yet. */
export const Checklist = z.object({
  ownMatter: z.nullable(z.boolean()),
  forwarded: z.nullable(z.boolean()),
  academic: z.nullable(z.boolean()),
  product: z.nullable(z.boolean()),
  empty: z.nullable(z.boolean()),
  other: z.nullable(z.boolean()),
})
export type Checklist = z.output<typeof Checklist>

export const CoSignState = z.enum(['asked', 'agreed', 'declined'])
export type CoSignState = z.output<typeof CoSignState>

export const CoSigner = z.object({
  deputyId: Id,
  name: z.string(),
  state: CoSignState,
  note: z.string(),
  at: z.nullable(Instant),
})
export type CoSigner = z.output<typeof CoSigner>

/** A message it grew from; its title as it stood then, without numbers. Never its author. */
export const Evidence = z.object({ messageId: Id, title: z.string(), number: z.nullable(z.string()) })
export type Evidence = z.output<typeof Evidence>

export const Review = z.object({
  step: z.literal([1, 2]),
  personId: Id,
  officeName: z.string(),
  note: z.string(),
  at: Instant,
})

export const SuggestionReply = z.object({
  class: ReplyClass,
  text: z.string(),
  /** Class B: the day by which it is promised. */
  promisedFor: z.nullable(Day),
  /** Class D: the rule it would break. */
  rule: z.nullable(z.string()),
  unitId: Id,
  writtenBy: Id,
  at: Instant,
})
export type SuggestionReply = z.output<typeof SuggestionReply>

export const Opinion = z.enum(['satisfied', 'basically', 'dissatisfied'])
export type Opinion = z.output<typeof Opinion>

/** 双签字: the unit's head, by office, and the deputy. */
export const Signatures = z.object({
  unit: z.nullable(z.object({ head: z.string(), byName: z.string(), at: Instant })),
  deputy: z.nullable(z.object({ name: z.string(), at: Instant })),
})

export const LedgerSide = z.enum(['congress', 'government'])
export type LedgerSide = z.output<typeof LedgerSide>

const Entry = z.nullable(
  z.object({
    number: z.string(),
    /** 'YYYY' of the ledger it stands in. */
    year: z.string(),
    openedAt: Instant,
    struckAt: z.nullable(Instant),
  }),
)

/** 分工会 · 推进会 · 测评会 */
export const MeetingKind = z.enum(['allocation', 'progress', 'appraisal'])
export type MeetingKind = z.output<typeof MeetingKind>

export const Meeting = z.object({
  kind: MeetingKind,
  day: Day,
  place: z.string(),
  note: z.string(),
  byName: z.string(),
})

/** What a timer tells of; when is in alarms.ts. */
export const AlarmEvent = z.enum([
  'reviewLate',
  'assignLate',
  'receiveLate',
  'coLate',
  'nearDue',
  'overdue',
  'feedbackLate',
  'assessLate',
  'recheckDue',
  'strikeLate',
])
export type AlarmEvent = z.output<typeof AlarmEvent>

/** One row of the append-only history. */
export const SuggestionRow = z.object({
  at: Instant,
  act: SuggestionAct,
  /** A person's id or 'system'. */
  actorId: z.string(),
  role: z.enum([...Role.options, 'author', 'system']),
  unitId: z.nullable(Id),
  /** An office, a unit, or a deputy by name. */
  actorName: z.string(),
  from: SuggestionState,
  to: SuggestionState,
  note: z.string(),
  /** What a timer told of; null for a person's act. */
  event: z.nullable(AlarmEvent),
})
export type SuggestionRow = z.output<typeof SuggestionRow>

const assigned = z.object({
  leadUnit: Id,
  coUnits: z.array(z.object({ unitId: Id, text: z.string(), at: z.nullable(Instant) })),
  /** 涉及面广、处理难度大: six months instead of three (代表法 2025 §51). */
  wide: z.boolean(),
  byName: z.string(),
  day: Day,
})

/** 代表建议: a legal document by a deputy, never a message. */
export const Suggestion = z.object({
  _id: Id,
  requestId: Id,
  lead: z.object({ deputyId: Id, personId: Id, name: z.string() }),
  /** The lead's township and station: they review it first. */
  unitId: Id,
  siteId: Id,
  coSigners: z.array(CoSigner),
  title: z.string(),
  situation: z.string(),
  analysis: z.string(),
  proposals: z.string(),
  /** Counts changes of the words: a co-signer signs one of them. */
  textVersion: z.int(),
  evidence: z.array(Evidence),
  checklist: Checklist,
  proposedUnit: z.nullable(Id),
  confidential: z.boolean(),
  state: SuggestionState,
  /** Those that passed; sent back, they begin anew. */
  reviews: z.array(Review),
  assignment: z.nullable(assigned),
  /** The unit's one objection was used. */
  objected: z.boolean(),
  round: z.int(),
  /** Written and not yet signed by the unit's head. */
  pendingReply: z.nullable(SuggestionReply),
  replies: z.array(SuggestionReply),
  signatures: Signatures,
  feedbacks: z.array(z.object({ round: z.int(), opinion: Opinion, words: z.string(), at: Instant })),
  assessments: z.array(
    z.object({ decision: z.enum(['rehandle', 'end']), words: z.string(), byName: z.string(), at: Instant }),
  ),
  /** The county's words on what it found on the spot. */
  verified: z.nullable(z.object({ words: z.string(), byName: z.string(), at: Instant })),
  ledgers: z.object({ congress: Entry, government: Entry }),
  meetings: z.array(Meeting),
  dueBy: z.nullable(Instant),
  /** When the next alarm rings; `rung` are those that rang in this state. */
  alarmAt: z.nullable(Instant),
  rung: z.array(AlarmEvent),
  /** In whose lists it stands (holders.ts): 'county:county', 'lead:D0012', 'asked:D0013' … */
  holders: z.array(z.string()),
  /** The messages it grew from do not yet name it. */
  linkDue: z.boolean(),
  createdAt: Instant,
  touchedAt: Instant,
  version: z.int(),
  history: z.array(SuggestionRow),
  demo: z.boolean(),
})
export type Suggestion = z.output<typeof Suggestion>
