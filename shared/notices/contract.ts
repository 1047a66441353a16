import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, Instant, PageSize, words } from '#shared/kernel/field'
import { Audience } from '#shared/notices/audience'
import { maxAttachments, maxBody, maxTitle, maxTranslations } from '#shared/notices/limits'
import { Activity, NoticeState, NoticeType, SessionFacts, Translation } from '#shared/notices/notice'
import { DeskItem, NoticeItem, NoticeView, NoticeWork } from '#shared/notices/view'

const clerks = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const approvers = ['townshipOffice', 'countyOffice'] as const

const FileId = z.string().check(z.regex(/^cloud:\/\/[\w.-]+\/[\w./-]{1,200}$/))

/** What a writer chooses; half finished it is kept as well. */
const Content = z.object({
  type: NoticeType,
  title: words(0, maxTitle),
  body: words(0, maxBody),
  translations: z._default(z.array(Translation).check(z.maxLength(maxTranslations)), []),
  attachments: z._default(
    z.array(z.object({ fileId: FileId, name: words(1, 60) })).check(z.maxLength(maxAttachments)),
    [],
  ),
  audience: Audience,
  requireReceipt: z._default(z.boolean(), false),
  activity: z._default(z.nullable(Activity), null),
  sessionId: z._default(z.nullable(Id), null),
  publishAt: z._default(z.nullable(Instant), null),
  expireAt: z._default(z.nullable(Day), null),
})

const Done = z.object({ id: Id, version: z.int(), state: NoticeState, stateText: z.string() })

/** Every step names the version it was decided on; another version is `conflict`. */
const at = { id: Id, version: z.int() }

const Place = z.object({ id: Id, name: z.string() })

export const noticesActions = {
  'notices.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ unitId: z.optional(Id), cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(NoticeItem), next: z.nullable(Cursor) }),
  }),
  /** Opening it is remembered for a known WeChat. */
  'notices.get': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ id: Id }),
    output: NoticeView,
  }),
  'notices.receipt': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({ id: Id }),
    output: z.object({ receipt: z.literal('given') }),
  }),
  /** A deputy says whether he comes; until the last day he may say otherwise. */
  'notices.answer': action({
    allow: ['deputy'],
    effect: 'write',
    input: z.object({ id: Id, coming: z.boolean(), reason: z._default(words(0, 100), '') }),
    output: z.object({ coming: z.boolean(), words: z.string() }),
  }),
  /** What a deputy is asked to come to from today on. */
  'notices.activities': action({
    allow: ['deputy'],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      items: z.array(
        z.object({
          id: Id,
          title: z.string(),
          day: Day,
          whenText: z.string(),
          place: z.string(),
          coming: z.nullable(z.boolean()),
          untilText: z.string(),
        }),
      ),
    }),
  }),
  /** What the offices have to do: the caller's own drafts, what waits for a second person, what went out. */
  'notices.desk': action({
    allow: clerks,
    effect: 'read',
    input: z.object({
      tab: z._default(z.enum(['waiting', 'drafts', 'out']), 'waiting'),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      waiting: z.int(),
      drafts: z.int(),
      items: z.array(DeskItem),
      next: z.nullable(Cursor),
    }),
  }),
  /** What a new notice can be made of: places, sessions, who will approve it. */
  'notices.start': action({
    allow: clerks,
    effect: 'read',
    input: z.object({}),
    output: z.object({
      issuer: z.string(),
      unit: z.nullable(Place),
      townships: z.array(Place),
      villages: z.array(Place),
      stations: z.array(Place),
      groups: z.array(Place),
      constituencies: z.array(Place),
      approverName: z.string(),
      today: Day,
      sessions: z.array(
        z.object({
          ...SessionFacts.shape,
          label: z.string(),
          type: NoticeType,
          title: z.string(),
          body: z.string(),
          ruleText: z.string(),
        }),
      ),
    }),
  }),
  'notices.work': action({ allow: clerks, effect: 'read', input: z.object({ id: Id }), output: NoticeWork }),
  'notices.draft': action({
    allow: clerks,
    effect: 'write',
    input: z.union([
      /** Made once per new notice on the phone: the same request twice is one draft. */
      z.object({ requestId: Id, content: Content }),
      z.object({ ...at, content: Content }),
    ]),
    output: Done,
  }),
  'notices.submit': action({ allow: clerks, effect: 'write', input: z.object(at), output: Done }),
  'notices.approve': action({ allow: approvers, effect: 'write', input: z.object(at), output: Done }),
  'notices.sendBack': action({
    allow: approvers,
    effect: 'write',
    input: z.object({ ...at, note: words(2, 300) }),
    output: Done,
  }),
  'notices.correct': action({
    allow: approvers,
    effect: 'write',
    input: z.object({ ...at, title: words(1, maxTitle), body: words(1, maxBody), reason: words(2, 200) }),
    output: Done,
  }),
  'notices.recall': action({
    allow: clerks,
    effect: 'write',
    input: z.object({ ...at, reason: words(2, 200) }),
    output: Done,
  }),
  /** How many it would reach, before it is sent. */
  'notices.audience': action({
    allow: clerks,
    effect: 'read',
    input: z.object({ audience: Audience, sessionId: z.optional(z.nullable(Id)) }),
    output: z.object({
      /** Everybody; those with a push left; the rest find it in the app; those without WeChat are called. */
      people: z.int(),
      pushable: z.int(),
      inboxOnly: z.int(),
      calls: z.int(),
      text: z.string(),
    }),
  }),
  /** What became of it for everybody; the lines add up to `people`. */
  'notices.result': action({
    allow: clerks,
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      people: z.int(),
      lines: z.array(
        z.object({
          key: z.enum([
            'sent',
            'refused',
            'retrying',
            'failed',
            'notPushed',
            'unconfirmed',
            'withheld',
            'waiting',
          ]),
          words: z.string(),
          count: z.int(),
        }),
      ),
      opened: z.int(),
      /** null: nobody was asked to say so. */
      receipts: z.nullable(z.int()),
      calls: z.int(),
      /** Still being told. */
      going: z.boolean(),
    }),
  }),
  'notices.attendance': action({
    allow: clerks,
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      title: z.string(),
      whenText: z.string(),
      expected: z.int(),
      coming: z.int(),
      leave: z.int(),
      silent: z.int(),
      /** From the day of the activity on. */
      mayNote: z.boolean(),
      /** Those on leave first, then those who have not answered. */
      deputies: z.array(
        z.object({
          id: Id,
          name: z.string(),
          coming: z.nullable(z.boolean()),
          reason: z.string(),
          present: z.nullable(z.boolean()),
        }),
      ),
    }),
  }),
  /** The office notes who was there; nobody checks in. */
  'notices.notePresence': action({
    allow: clerks,
    effect: 'write',
    input: z.object({ id: Id, deputyId: Id, present: z.boolean() }),
    output: z.object({ present: z.boolean() }),
  }),
}
