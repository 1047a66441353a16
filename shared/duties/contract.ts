import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id, Instant, words } from '#shared/kernel/field'
import { ownDutyActs } from '#shared/duties/acts'

const Tone = z.enum(['neutral', 'info', 'amber', 'bad', 'ok', 'qing', 'ink'])
const staff = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const Version = z.int().check(z.minimum(1))
const Done = z.object({ id: Id, version: z.int() })

/** One duty as its deputy sees it. */
export const MyDuty = z.object({
  id: Id,
  day: Day,
  dayText: z.string(),
  name: z.string(),
  siteName: z.string(),
  hoursText: z.string(),
  place: z.string(),
  /** '和苏演示一起' */
  withText: z.string(),
  /** '原定2月15日（周日）' */
  movedText: z.string(),
  statusText: z.string(),
  tone: Tone,
  /** '联络站正在请苏演示替您' … */
  note: z.string(),
  /** For his own calendar; null when he does not come. */
  calendar: z.nullable(z.object({ siteId: Id, deputyId: Id, start: Instant, end: Instant })),
  acts: z.array(z.enum(ownDutyActs)),
})
export type MyDuty = z.output<typeof MyDuty>

/** Somebody asks him to step in, or to change days. */
export const AskedOfMe = z.object({
  id: Id,
  kind: z.enum(['substitute', 'swap']),
  title: z.string(),
  text: z.string(),
  dayText: z.string(),
})
export type AskedOfMe = z.output<typeof AskedOfMe>

/** Somebody who could be asked, first the one whose turn it is. */
export const Candidate = z.object({ id: Id, name: z.string(), levelsText: z.string(), why: z.string() })
export type Candidate = z.output<typeof Candidate>

export const RosterPreview = z.object({
  siteName: z.string(),
  rows: z.array(
    z.object({
      id: Id,
      version: z.int(),
      dayText: z.string(),
      published: z.boolean(),
      /** Already there. */
      kept: z.array(z.object({ id: Id, name: z.string() })),
      chosen: z.array(z.object({ id: Id, name: z.string(), why: z.string() })),
      gap: z.int(),
      /** Which congress sits that day, so that nobody is put on duty. */
      congress: z.nullable(z.string()),
    }),
  ),
  /** '第一季度有 3 场…每场至少要 6 位' */
  alarms: z.array(z.string()),
  overloads: z.array(z.string()),
  deputies: z.int(),
})
export type RosterPreview = z.output<typeof RosterPreview>

export const dutiesActions = {
  'duties.mine': action({
    allow: ['deputy'],
    effect: 'read',
    input: z.object({}),
    output: z.object({ asked: z.array(AskedOfMe), rows: z.array(MyDuty), today: Day }),
  }),
  'duties.confirm': action({
    allow: ['deputy'],
    effect: 'write',
    input: z.object({ id: Id }),
    output: Done,
  }),
  'duties.askLeave': action({
    allow: ['deputy'],
    effect: 'write',
    input: z.object({ id: Id, reason: words(2, 100) }),
    output: Done,
  }),
  'duties.grantLeave': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({
      id: Id,
      version: Version,
      deputyId: Id,
      grant: z.boolean(),
      note: z._default(words(0, 100), ''),
    }),
    output: Done,
  }),
  /** Who could step in, in the order of the roster; for staff and for whoever is on duty in it. */
  'duties.substitutes': action({
    allow: [...staff, 'deputy'],
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({ dayText: z.string(), candidates: z.array(Candidate) }),
  }),
  'duties.askSubstitute': action({
    allow: [...staff, 'deputy'],
    effect: 'write',
    input: z.object({ id: Id, deputyId: Id, substituteId: Id }),
    output: Done,
  }),
  /** A substitute's or a swap partner's yes or no. */
  'duties.answer': action({
    allow: ['deputy'],
    effect: 'write',
    input: z.object({ id: Id, accept: z.boolean() }),
    output: Done,
  }),
  /** With whom one could change: the same station's coming sessions. */
  'duties.partners': action({
    allow: ['deputy'],
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      partners: z.array(z.object({ sessionId: Id, deputyId: Id, name: z.string(), dayText: z.string() })),
    }),
  }),
  'duties.swap': action({
    allow: ['deputy'],
    effect: 'write',
    input: z.object({ id: Id, otherSessionId: Id, otherDeputyId: Id }),
    output: Done,
  }),
  /** A roster for a range, shown before it is saved: choices with reasons, gaps, overloads, seats needed. */
  'duties.fill': action({
    allow: [...staff],
    effect: 'read',
    input: z.object({ siteId: Id, from: Day, to: Day }),
    output: RosterPreview,
  }),
  /**
   * The roster as it was shown, session by session; refused whole when one had changed before. Cut off, it is finished
   * by sending it again.
   */
  'duties.saveRoster': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({
      siteId: Id,
      rows: z
        .array(z.object({ id: Id, version: Version, deputyIds: z.array(Id).check(z.maxLength(40)) }))
        .check(z.minLength(1), z.maxLength(60)),
    }),
    output: z.object({ saved: z.int() }),
  }),
  /** By hand: everybody who is to receive, named whole. */
  'duties.assign': action({
    allow: [...staff],
    effect: 'write',
    input: z.object({ id: Id, version: Version, deputyIds: z.array(Id).check(z.maxLength(40)) }),
    output: Done,
  }),
}
