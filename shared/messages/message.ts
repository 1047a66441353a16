import * as z from 'zod/mini'
import { Role } from '#shared/people/role'
import { Supervision } from '#shared/messages/oversight/supervision'
import { Day, Id, Instant } from '#shared/kernel/field'
import { DeclineReason } from '#shared/messages/decline-reason'
import { Intake, Way } from '#shared/messages/intake/intake'
import { PublicCase } from '#shared/messages/board/public-case'
import { Rating } from '#shared/messages/rating'

export const MessageStatus = z.enum([
  'submitted',
  'screening',
  'needsInfo',
  'accepted',
  'assigned',
  'inProgress',
  'replied',
  'rehandling',
  'escalated',
  'merged',
  'closed',
  'declined',
  'diverted',
  'blocked',
  'withdrawn',
  'archived',
])
export type MessageStatus = z.output<typeof MessageStatus>

/**
 * The row of the clock table a message stands in: its status, told apart where lifecycle.md tells it apart.
 * Derived by `stageOf` at every save, stored for the queues' indexes.
 */
export const MessageStage = z.enum([
  'submitted',
  'screening',
  'needsInfo',
  'withDeputy',
  'toAssign',
  'assigned',
  'inProgress',
  'rehandling',
  'pendingReply',
  'replied',
  'escalated',
  'merged',
  'promised',
  'closed',
  'declined',
  'diverted',
  'blocked',
  'withdrawn',
  'archived',
])
export type MessageStage = z.output<typeof MessageStage>

export const MessageKind = z.enum(['opinion', 'grievance', 'consult', 'report'])
export type MessageKind = z.output<typeof MessageKind>

/** private: those who handle it · mayPublish: after redaction and approval · anonymous: no handler sees who wrote. */
export const Visibility = z.enum(['private', 'mayPublish', 'anonymous'])
export type Visibility = z.output<typeof Visibility>

/** Who has it now. `id`: site, deputy, unit (township), handling unit, 'county', or 'author'. */
export const Owner = z.object({
  kind: z.enum(['station', 'deputy', 'township', 'unit', 'county', 'author']),
  id: Id,
})
export type Owner = z.output<typeof Owner>

/** What happens by itself when `dueBy` passes; the timeout table turns it into a transition. */
export const OnDue = z.enum([
  'toTownship',
  'declineIncomplete',
  'resumeWithoutInfo',
  'handUp',
  'toCounty',
  'backToAssigner',
  'overdue',
  'escalate',
  'tellCounty',
  'remindRating',
  'closeUnrated',
  'redOnCounty',
  'recheckPromise',
  'archive',
])
export type OnDue = z.output<typeof OnDue>

/** A solved · B planned with a date · C cannot now, with the reason · D not lawful, with the rule (domain.md §3.4). */
export const ReplyClass = z.enum(['A', 'B', 'C', 'D'])
export type ReplyClass = z.output<typeof ReplyClass>

export const Photo = z.object({
  fileId: z.string(),
  /** Until WeChat's check has passed, only the author and staff see it. */
  check: z.enum(['pending', 'pass', 'review', 'risky']),
  traceId: z.nullable(z.string()),
})
export type Photo = z.output<typeof Photo>

export const Reply = z.object({
  class: z.nullable(ReplyClass),
  text: z.string(),
  photos: z.array(Photo),
  /** Class B: the day by which it is promised. */
  promisedFor: z.nullable(Day),
  /** Class D: the rule it would break. */
  rule: z.nullable(z.string()),
  round: z.literal([1, 2]),
  unitId: z.nullable(Id),
  writtenBy: Id,
  writtenAt: Instant,
})
export type Reply = z.output<typeof Reply>

/** How it ended; `unrated` is never counted as satisfied, `explained` is the county's written word. */
export const Outcome = z.enum(['solved', 'partly', 'unrated', 'explained'])
export type Outcome = z.output<typeof Outcome>

export const Addressee = z.object({
  kind: z.enum(['duty', 'station', 'township', 'deputy']),
  id: z.nullable(Id),
})
export type Addressee = z.output<typeof Addressee>

/** Everything that can happen to a message; the key of the transition table. */
export const MessageAct = z.enum([
  'submit',
  'undivert',
  'clear',
  'block',
  'needInfo',
  'supplement',
  'accept',
  'replyOnSpot',
  'decline',
  'object',
  'follow',
  'handUp',
  'assign',
  'sign',
  'returnAssignment',
  'extend',
  'advise',
  'reply',
  'approveReply',
  'rate',
  'takeRating',
  'claim',
  'appraise',
  'escalate',
  'decideEscalated',
  'urge',
  'supervise',
  'liftSupervision',
  'convene',
  'merge',
  'split',
  'lookBack',
  'preparePublic',
  'approvePublic',
  'consentPublic',
  'unpublish',
  'withdraw',
  'setVisibility',
  'hide',
  'reveal',
  'erase',
  'archive',
  'handOver',
  'timeout',
])
export type MessageAct = z.output<typeof MessageAct>

/** One row of the append-only history. `note` may be shown to the author only where the words table says so. */
export const HistoryRow = z.object({
  at: Instant,
  act: MessageAct,
  /** personId, openid-free: 'author', 'system', or a person's id */
  actorId: z.string(),
  role: z.enum([...Role.options, 'author', 'system', 'reportOfficer']),
  /** The office or unit he acted for; null for the author and the system. */
  unitId: z.nullable(Id),
  /** The name shown: an office, a unit, a deputy; never the author's. */
  actorName: z.string(),
  from: z.nullable(MessageStatus),
  to: MessageStatus,
  /** Words for the author (question, reason, explanation); '' when there are none. */
  note: z.string(),
  /** What happened by itself, when `act` is timeout. */
  event: z.nullable(OnDue),
  /** Small facts the sentence needs: unit names, days, the number. */
  facts: z.record(z.string(), z.string()),
})
export type HistoryRow = z.output<typeof HistoryRow>

/** The document (lifecycle.md, "The document"); what is not promised by an action's output never leaves the cloud. */
export const Message = z.object({
  _id: Id,
  requestId: Id,
  authorOpenid: z.string(),
  queryCode: z.string(),
  number: z.nullable(z.string()),
  kind: MessageKind,
  way: Way,
  intake: z.nullable(Intake),
  category: Id,
  unitId: Id,
  siteId: Id,
  villageId: Id,
  place: z.string(),
  text: z.string(),
  title: z.string(),
  photos: z.array(Photo),
  /** Pictures of a letter that was entered: for the station and its township only. */
  letter: z.array(Photo),
  /** What the author added later. */
  supplements: z.array(z.object({ at: Instant, text: z.string(), photos: z.array(Photo) })),
  visibility: Visibility,
  contact: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  handlersMayCall: z.boolean(),
  /** Written by somebody under 14, a guardian agreed: never public (PIPL 28, 31). */
  minor: z.boolean(),
  addressee: Addressee,
  status: MessageStatus,
  stage: MessageStage,
  owner: Owner,
  unseen: z.nullable(z.object({ key: z.string(), since: Instant })),
  dueBy: z.nullable(Instant),
  onDue: z.nullable(OnDue),
  /** End of the handling clock: it starts at assignment, stands still in needsInfo, moves with an extension. */
  handleBy: z.nullable(Instant),
  round: z.literal([1, 2]),
  /** Office that assigned it: `id` unit or 'county', and the person. */
  assigner: z.nullable(z.object({ kind: z.enum(['township', 'county']), id: Id, personId: Id })),
  leadUnit: z.nullable(Id),
  coUnits: z.array(Id),
  checkerId: z.nullable(Id),
  /** The deputy who follows it. */
  watcherId: z.nullable(Id),
  /** Handling unit that the deputy proposed when handing up. */
  proposedUnit: z.nullable(Id),
  pendingReply: z.nullable(Reply),
  replies: z.array(Reply),
  ratings: z.array(Rating),
  outcome: z.nullable(Outcome),
  decline: z.nullable(z.object({ reason: DeclineReason, note: z.string(), by: Id, at: Instant })),
  objected: z.boolean(),
  returns: z.int(),
  /** Asked once; `granted` null while the assigner has not decided. */
  extension: z.nullable(z.object({ days: z.int(), reason: z.string(), granted: z.nullable(z.boolean()) })),
  /** While needsInfo: the question, where it was, who had it, and the workdays its clock had left. */
  paused: z.nullable(
    z.object({
      question: z.string(),
      status: MessageStatus,
      owner: Owner,
      onDue: z.nullable(OnDue),
      remainingWd: z.int(),
    }),
  ),
  /** While screening: what the machine said, and who already voted to block. */
  screening: z.nullable(z.object({ suggest: z.string(), label: z.string(), blockedBy: z.array(Id) })),
  /** The county's decision on an escalated case. */
  decision: z.nullable(z.object({ text: z.string(), leader: z.nullable(z.string()), day: z.nullable(Day) })),
  urgent: z.boolean(),
  supervised: z.boolean(),
  supervision: z.nullable(Supervision),
  overdue: z.enum(['none', 'near', 'over']),
  publication: z.enum(['private', 'requested', 'approved', 'published', 'withdrawn']),
  /** The redacted summary shown on the public board. */
  publicTitle: z.nullable(z.string()),
  publicCase: z.nullable(PublicCase),
  mergedInto: z.nullable(Id),
  /** An open message that it may be the same as. */
  nearId: z.nullable(Id),
  /** Many sent the same words within a day. */
  campaign: z.boolean(),
  linkedSuggestionId: z.nullable(Id),
  submittedAt: Instant,
  acceptedAt: z.nullable(Instant),
  assignedAt: z.nullable(Instant),
  repliedAt: z.nullable(Instant),
  closedAt: z.nullable(Instant),
  lastUrgedAt: z.nullable(Instant),
  /** Bigrams of title, place and number for word search; empty for a report. */
  terms: z.array(z.string()),
  version: z.int(),
  history: z.array(HistoryRow),
  /** One link for each row (chain.ts): a changed row, or one taken out, is found. */
  chain: z.array(z.object({ hash: z.string(), note: z.string() })),
  demo: z.boolean(),
})
export type Message = z.output<typeof Message>
