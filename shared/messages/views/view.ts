import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'
import { oversight } from '#shared/messages/oversight/oversight-view'
import { DeclineReason } from '#shared/messages/decline-reason'
import {
  MessageAct,
  MessageKind,
  MessageStage,
  MessageStatus,
  Outcome,
  ReplyClass,
  Visibility,
} from '#shared/messages/message'
import { OwnChoices } from '#shared/messages/privacy/own-choices'
import { RatingView } from '#shared/messages/rating'

/** Icon + word + tone: colour is never alone (look.md §2). */
export const StatusTag = z.object({
  word: z.string(),
  tone: z.enum(['info', 'amber', 'bad', 'ok', 'ink', 'neutral', 'qing']),
  icon: z.string(),
})
export type StatusTag = z.output<typeof StatusTag>

/** `url` lives two hours; null while the picture is being checked and this reader may not see it. */
export const PhotoView = z.object({ url: z.nullable(z.string()), alt: z.string(), note: z.string() })
export type PhotoView = z.output<typeof PhotoView>

export const TimelineItem = z.object({
  at: Instant,
  /** '2月6日 10:12' */
  whenText: z.string(),
  who: z.string(),
  fact: z.string(),
  detail: z.string(),
  /** Words a person wrote; shown in a sunken box. */
  quote: z.nullable(z.string()),
  state: z.enum(['done', 'now', 'negative', 'future']),
  photos: z.array(PhotoView),
})
export type TimelineItem = z.output<typeof TimelineItem>

/** Who has it, until when, and what happens by itself if late (look.md, owner card). */
export const OwnerCard = z.object({
  name: z.string(),
  sub: z.string(),
  phone: z.string(),
  due: z.nullable(
    z.object({
      day: Day,
      /** '这天之前答复您' */
      promise: z.string(),
      /** '还有 7 个工作日' or '超期 2 天' */
      left: z.string(),
      /** '春节2月15–23日不算', '' when nothing is skipped */
      skipped: z.string(),
      light: z.enum(['none', 'near', 'over']),
      provisional: z.boolean(),
    }),
  ),
  /** '到时没答复，系统当天报县人大代表工委…', '' when nothing happens by itself */
  byItself: z.string(),
})
export type OwnerCard = z.output<typeof OwnerCard>

export const PlaceView = z.object({
  unitId: Id,
  unitName: z.string(),
  villageId: Id,
  villageName: z.string(),
  detail: z.string(),
})

export const ReplyView = z.object({
  round: z.literal([1, 2]),
  unitName: z.string(),
  class: z.nullable(ReplyClass),
  classText: z.string(),
  text: z.string(),
  promisedFor: z.nullable(Day),
  rule: z.nullable(z.string()),
  at: Instant,
  whenText: z.string(),
  photos: z.array(PhotoView),
})
export type ReplyView = z.output<typeof ReplyView>

/** What every reader of the matter sees; each view extends it. */
const matter = {
  id: Id,
  version: z.int(),
  number: z.nullable(z.string()),
  title: z.string(),
  text: z.string(),
  photos: z.array(PhotoView),
  supplements: z.array(z.object({ whenText: z.string(), text: z.string(), photos: z.array(PhotoView) })),
  kind: MessageKind,
  category: z.object({ code: Id, name: z.string() }),
  place: PlaceView,
  status: MessageStatus,
  stage: MessageStage,
  tag: StatusTag,
  round: z.literal([1, 2]),
  urgent: z.boolean(),
  supervised: z.boolean(),
  /** How many more said the same and were put together with it; never who. */
  othersCount: z.int(),
  outcome: z.nullable(Outcome),
  submittedAt: Instant,
  owner: OwnerCard,
  replies: z.array(ReplyView),
  ratings: z.array(RatingView),
  timeline: z.array(TimelineItem),
  /** What this reader may do now; the same table refuses in the cloud. */
  acts: z.array(MessageAct),
}

const NamedUnit = z.object({ id: Id, name: z.string() })

/** Two workers' inputs to the assign form, filled from the county's table. */
export const AssignForm = z.object({
  leadUnits: z.array(NamedUnit),
  suggestedLead: z.nullable(Id),
  suggestedCo: z.nullable(Id),
  deputies: z.array(NamedUnit),
  suggestedWatcher: z.nullable(Id),
  days: z.int(),
  dueDay: Day,
  skipped: z.string(),
})

/** For whoever handles it: the person behind it, masked; `who` is '群众' when anonymous. */
const person = {
  who: z.string(),
  visibility: Visibility,
  visibilityText: z.string(),
  mayCall: z.boolean(),
}

const work = {
  ...oversight,
  deputyName: z.nullable(z.string()),
  leadUnitName: z.nullable(z.string()),
  coUnitNames: z.array(z.string()),
  proposedUnitName: z.nullable(z.string()),
  pendingReply: z.nullable(ReplyView),
  extension: z.nullable(
    z.object({
      days: z.int(),
      reason: z.string(),
      granted: z.nullable(z.boolean()),
      newDueDay: z.nullable(Day),
    }),
  ),
  question: z.nullable(z.string()),
  returns: z.int(),
}

export const AuthorView = z.object({
  view: z.literal('author'),
  ...matter,
  queryCode: z.string(),
  visibility: Visibility,
  visibilityText: z.string(),
  own: OwnChoices,
  question: z.nullable(z.string()),
  decline: z.nullable(
    z.object({
      reason: DeclineReason,
      label: z.string(),
      channel: z.string(),
      note: z.string(),
      mayObjectUntil: z.nullable(Day),
    }),
  ),
  decision: z.nullable(z.object({ text: z.string(), leader: z.nullable(z.string()), day: z.nullable(Day) })),
  stationPhone: z.string(),
})

export const DeputyView = z.object({
  view: z.literal('deputy'),
  ...matter,
  ...person,
  ...work,
  handlingUnits: z.array(NamedUnit),
  /** Who would handle it by the county's table. */
  suggestedUnit: z.nullable(Id),
})

/** Another deputy of the same station. */
export const OtherDeputyView = z.object({
  view: z.literal('otherDeputy'),
  id: Id,
  version: z.int(),
  title: z.string(),
  place: PlaceView,
  status: MessageStatus,
  tag: StatusTag,
  /** He may take it up while nobody follows it. */
  acts: z.array(MessageAct),
})

/** Who wrote it down for whom; the letter's pictures are for the station and its township. */
const IntakeView = z.object({
  sourceName: z.string(),
  /** '白演示替郑**登记，村干部张** 带来' */
  text: z.string(),
  letter: z.array(PhotoView),
})

export const StaffView = z.object({
  view: z.literal('staff'),
  ...matter,
  ...person,
  ...work,
  /** How it was entered for its author; null when he sent it himself. */
  intake: z.nullable(IntakeView),
  screening: z.nullable(z.object({ label: z.string(), blockVotes: z.int(), votesNeeded: z.int() })),
  assignForm: z.nullable(AssignForm),
  categories: z.array(z.object({ code: Id, name: z.string() })),
  villages: z.array(z.object({ id: Id, name: z.string() })),
  decline: z.nullable(z.object({ reason: DeclineReason, label: z.string(), note: z.string() })),
})

export const UnitView = z.object({
  view: z.literal('unit'),
  ...matter,
  ...work,
  lead: z.boolean(),
  /** The longest extension that may still be asked, in workdays; 0 when used. */
  extendMax: z.int(),
})

export const CountyView = z.object({
  view: z.literal('county'),
  ...matter,
  ...person,
  ...work,
  screening: z.nullable(z.object({ label: z.string(), blockVotes: z.int(), votesNeeded: z.int() })),
  assignForm: z.nullable(AssignForm),
  handlingUnits: z.array(NamedUnit),
  decision: z.nullable(z.object({ text: z.string(), leader: z.nullable(z.string()), day: z.nullable(Day) })),
})

/** `messages.get`: one schema per reader, never one loose schema. */
export const MessageView = z.discriminatedUnion('view', [
  AuthorView,
  DeputyView,
  OtherDeputyView,
  StaffView,
  UnitView,
  CountyView,
])
export type MessageView = z.output<typeof MessageView>
export type AuthorView = z.output<typeof AuthorView>
export type DeputyView = z.output<typeof DeputyView>
export type OtherDeputyView = z.output<typeof OtherDeputyView>
export type StaffView = z.output<typeof StaffView>
export type UnitView = z.output<typeof UnitView>
export type CountyView = z.output<typeof CountyView>

/** A row of 我的留言. */
export const MineItem = z.object({
  id: Id,
  title: z.string(),
  tag: StatusTag,
  number: z.nullable(z.string()),
  ownerName: z.string(),
  /** '2月27日前答复', '' when nothing is due */
  dueText: z.string(),
  /** The author must do something: rate, supplement. */
  needsYou: z.boolean(),
  submittedAt: Instant,
  submittedText: z.string(),
})
export type MineItem = z.output<typeof MineItem>

/** A row of the workbench. */
export const QueueItem = z.object({
  id: Id,
  version: z.int(),
  title: z.string(),
  tag: StatusTag,
  number: z.nullable(z.string()),
  villageName: z.string(),
  unitName: z.string(),
  ownerName: z.string(),
  /** '今天 18:00 前', '2月13日前', '超期 2 天' */
  dueText: z.string(),
  light: z.enum(['none', 'near', 'over']),
  /** One more line: '系统猜：交通出行 → 县交通运输局' */
  hint: z.string(),
  /** With what it can be accepted from the list; null: not from here. */
  sorted: z.nullable(z.object({ category: Id, kind: MessageKind })),
  photoCount: z.int(),
  urgent: z.boolean(),
  submittedText: z.string(),
  acts: z.array(MessageAct),
})
export type QueueItem = z.output<typeof QueueItem>
