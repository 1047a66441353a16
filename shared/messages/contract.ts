import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'
import { boardActions } from '#shared/messages/board/board-contract'
import { duplicatesActions } from '#shared/messages/duplicates/duplicates-contract'
import { hotSpotsActions } from '#shared/messages/hot-spots/contract'
import { maxTextLength } from '#shared/messages/limits'
import { DeclineReason } from '#shared/messages/decline-reason'
import { Addressee, MessageKind, MessageStatus, ReplyClass, Visibility } from '#shared/messages/message'
import { oversightActions } from '#shared/messages/oversight/oversight-contract'
import { privacyActions } from '#shared/messages/privacy/privacy-contract'
import { FilterChoice, QueueFilter } from '#shared/messages/queues/queue-filter'
import { QueueKey } from '#shared/messages/queues/queue-key'
import { SentPhotos } from '#shared/messages/intake/sent-photos'
import { answers, slipActions } from '#shared/messages/slip-contract'
import { at, transition } from '#shared/messages/transition-action'
import { MessageView, MineItem, OwnerCard, QueueItem, StatusTag } from '#shared/messages/views/view'

const Note = z._default(words(0, 500), '')

const staff = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const offices = ['townshipOffice', 'countyOffice'] as const

const Draft = z.object({
  /** Made once per draft on the phone: the same request twice is one case. */
  requestId: Id,
  text: words(1, maxTextLength),
  title: z.optional(words(0, 24)),
  category: z.optional(Id),
  kind: z.optional(MessageKind),
  villageId: Id,
  place: z._default(words(0, 60), ''),
  photos: SentPhotos,
  addressee: z._default(Addressee, { kind: 'duty', id: null }),
  visibility: Visibility,
  contact: z._default(z.nullable(z.object({ name: words(0, 20), phone: words(0, 20) })), null),
  handlersMayCall: z._default(z.boolean(), false),
  consent: z.literal(true),
  dangerSeen: z._default(z.boolean(), false),
  /** Asked only where the words sound like a child's; under 14 a guardian has to agree. */
  over14: z.optional(z.boolean()),
  guardianAgrees: z._default(z.boolean(), false),
})

const Step = z.object({ day: z.nullable(Day), title: z.string(), detail: z.string() })

export const messagesActions = {
  ...privacyActions,
  ...slipActions,
  'messages.propose': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({
      text: words(0, maxTextLength),
      villageId: z.optional(Id),
      addressee: z.optional(Addressee),
      visibility: z.optional(Visibility),
    }),
    output: z.object({
      title: z.string(),
      category: z.object({ code: Id, name: z.string() }),
      kind: MessageKind,
      danger: z.boolean(),
      report: z.boolean(),
      /** '值班代表 → 柳沟镇人大 → 办事单位' and what happens if nobody takes it. */
      route: z.object({ steps: z.array(z.string()), fallback: z.string() }),
      /** Dated next steps, counted with the county's calendar. */
      steps: z.array(Step),
      provisional: z.boolean(),
    }),
  }),
  'messages.submit': action({
    allow: ['resident'],
    effect: 'write',
    input: Draft,
    output: z.object({
      id: Id,
      queryCode: z.string(),
      status: MessageStatus,
      tag: StatusTag,
      owner: OwnerCard,
      /** What to tell the author at once: received, being read by a person, or where a report goes. */
      words: z.string(),
    }),
  }),
  'messages.mine': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(MineItem), next: z.nullable(Cursor) }),
  }),
  'messages.get': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({ id: Id }),
    output: MessageView,
  }),
  'messages.queue': action({
    allow: ['deputy', 'liaisonOfficer', 'townshipOffice', 'handlingUnit', 'countyOffice', 'auditor'],
    effect: 'read',
    input: z.object({
      /** Left out: the first queue of the caller's first role that is not empty. */
      queue: z.optional(QueueKey),
      /** A caller with grants in several places names the one meant. */
      grant: z.optional(z.int()),
      filter: z._default(QueueFilter, {}),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      grants: z.array(z.object({ index: z.int(), roleName: z.string(), placeName: z.string() })),
      grant: z.int(),
      queue: QueueKey,
      queues: z.array(
        /** `count` null: finished ones and reports are not counted. */
        z.object({
          key: QueueKey,
          name: z.string(),
          count: z.nullable(z.int()),
          tone: z.enum(['plain', 'amber']),
        }),
      ),
      /** What this queue can be narrowed by, what it is narrowed by now, and to how many (null: not counted). */
      choices: z.array(FilterChoice),
      filter: QueueFilter,
      matching: z.nullable(z.int()),
      items: z.array(QueueItem),
      next: z.nullable(Cursor),
    }),
  }),
  'messages.search': action({
    allow: ['liaisonOfficer', 'townshipOffice', 'handlingUnit', 'countyOffice', 'auditor'],
    effect: 'read',
    input: z.object({ words: words(1, 40), cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(QueueItem), next: z.nullable(Cursor) }),
  }),
  'messages.escalated': action({
    allow: ['countyOffice'],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(QueueItem), next: z.nullable(Cursor) }),
  }),
  'messages.accept': transition(
    staff,
    z.object({
      ...at,
      category: Id,
      kind: MessageKind,
      villageId: z.optional(Id),
      place: z.optional(words(0, 60)),
    }),
  ),
  'messages.decline': transition(staff, z.object({ ...at, reason: DeclineReason, note: words(1, 500) })),
  'messages.object': transition(['resident'], z.object({ ...at, note: words(1, 500) })),
  'messages.needInfo': transition(
    ['liaisonOfficer', 'townshipOffice', 'countyOffice', 'handlingUnit'],
    z.object({ ...at, question: words(2, 300) }),
  ),
  'messages.supplement': transition(
    ['resident'],
    z.object({ ...at, text: words(1, maxTextLength), photos: SentPhotos }),
  ),
  'messages.follow': transition(['deputy'], z.object({ ...at, note: words(2, 500) })),
  'messages.handUp': transition(['deputy'], z.object({ ...at, note: Note, proposedUnit: z.optional(Id) })),
  'messages.assign': transition(
    offices,
    z.object({
      ...at,
      leadUnit: Id,
      coUnits: z._default(z.array(Id).check(z.maxLength(5)), []),
      watcherId: z.optional(Id),
      /** Workdays, at most the county's term; left out, the term itself. */
      days: z.optional(z.int().check(z.minimum(1), z.maximum(90))),
      note: Note,
    }),
  ),
  'messages.sign': transition(['handlingUnit'], z.object(at)),
  'messages.returnAssignment': transition(['handlingUnit'], z.object({ ...at, reason: words(2, 300) })),
  'messages.extend': transition(
    ['handlingUnit', 'townshipOffice', 'countyOffice'],
    z.union([
      z.object({ ...at, days: z.int().check(z.minimum(1), z.maximum(30)), reason: words(2, 300) }),
      z.object({ ...at, grant: z.boolean(), note: Note }),
    ]),
  ),
  'messages.reply': transition(
    ['handlingUnit'],
    z.object({
      ...at,
      class: ReplyClass,
      text: words(2, maxTextLength),
      photos: SentPhotos,
      promisedFor: z.optional(Day),
      rule: z.optional(words(2, 200)),
    }),
  ),
  'messages.replyOnSpot': transition(
    ['liaisonOfficer'],
    z.object({ ...at, text: words(2, maxTextLength), photos: SentPhotos }),
  ),
  'messages.approveReply': transition(offices, z.object({ ...at, approve: z.boolean(), note: Note })),
  'messages.rate': transition(['resident'], z.object({ ...at, ...answers })),
  'messages.withdraw': transition(['resident'], z.object(at)),
  'messages.urge': transition(
    ['resident', 'deputy', 'townshipOffice', 'countyOffice'],
    z.object({ ...at, note: Note }),
  ),
  'messages.escalate': transition(offices, z.object({ ...at, reason: words(2, 300) })),
  /** 站内评价: the station went to look, and it is not done. */
  'messages.appraise': transition(['liaisonOfficer'], z.object({ ...at, evidence: words(2, 500) })),
  /** 回头看: it came back (handled again), or a promise was kept. */
  'messages.lookBack': transition(
    staff,
    z.object({ ...at, reason: words(2, 500), kept: z._default(z.boolean(), false) }),
  ),
  ...duplicatesActions,
  ...boardActions,
  ...hotSpotsActions,
  'messages.decideEscalated': transition(
    ['countyOffice'],
    z.discriminatedUnion('decision', [
      z.object({ ...at, decision: z.literal('close'), text: words(2, maxTextLength) }),
      z.object({
        ...at,
        decision: z.literal('rehandle'),
        text: words(2, maxTextLength),
        leader: words(1, 20),
        day: Day,
        leadUnit: z.optional(Id),
      }),
    ]),
  ),
  /** A person read what the machine doubted: it goes on, or (two people for a political label) it stops. */
  'messages.clear': transition(staff, z.object({ ...at, note: Note })),
  'messages.block': transition(staff, z.object({ ...at, note: Note })),
  ...oversightActions,
  /** Not a report after all: back to the station, by a report officer only. */
  'messages.undivert': transition(['countyOffice'], z.object({ ...at, note: Note })),
}
