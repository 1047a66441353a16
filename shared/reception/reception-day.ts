import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

/**
 * ordinary 代表公开接待日 · joint 联合接待（局长进站、站点问政、会诊）· chair 主任接待代表日 · online 空中会客厅 ·
 * mobile 流动站 · interview 站内约见
 */
export const SessionKind = z.enum(['ordinary', 'joint', 'chair', 'online', 'mobile', 'interview'])
export type SessionKind = z.output<typeof SessionKind>

/** A rule proposes, the station publishes, the day comes, somebody closes it with numbers; or it is called off. */
export const SessionState = z.enum(['proposed', 'published', 'closed', 'cancelled'])
export type SessionState = z.output<typeof SessionState>

/** A deputy's promise to be there; presence is noted by the liaison officer, nobody checks in. */
export const Duty = z.object({
  deputyId: Id,
  status: z.enum(['planned', 'confirmed', 'leaveAsked', 'onLeave', 'present', 'absent']),
  /** Whom he stands in for. */
  forId: z.nullable(Id),
  /** The substitute who was asked and has not answered yet. */
  askedId: z.nullable(Id),
  /** Substitutes who were asked and cannot come either. */
  declinedIds: z.array(Id),
  /** The deputy he would change days with, and that deputy's session; until the other has answered. */
  swap: z.nullable(z.object({ deputyId: Id, sessionId: Id })),
  /** Why he cannot come, in his words; nobody but the station's people and himself reads it. */
  reason: z.string(),
})
export type Duty = z.output<typeof Duty>

/** A published session that was put on another day: the old day stays visible (register row 19). */
export const Move = z.object({
  from: Day,
  /** null: called off. */
  to: z.nullable(Day),
  reason: z.string(),
  at: Instant,
  /** Told later than three days before the new day: allowed in an emergency, and said so. */
  late: z.boolean(),
  byName: z.string(),
})
export type Move = z.output<typeof Move>

/** What somebody did with a session, newest last; staff read it. */
export const SessionEvent = z.object({
  /** 'publish', 'move', 'assign' …: shared/reception/sessions/acts.ts, shared/duties/acts.ts */
  act: z.string(),
  at: Instant,
  /** An office or a deputy. */
  byName: z.string(),
  /** A whole sentence's worth: what became of it and why. */
  note: z.string(),
  /** Told later than three days before. */
  late: z.boolean(),
})
export type SessionEvent = z.output<typeof SessionEvent>

/** A supervised matter that is talked over in a joint session (会诊). */
export const SessionMatter = z.object({ id: Id, number: z.string() })
export type SessionMatter = z.output<typeof SessionMatter>

/** How a session ended; 人次, 条 and 件 of every ledger come from here. */
export const SessionOutcome = z.object({
  /** Deputies who were there. */
  attended: z.int(),
  /** 人次 */
  received: z.int(),
  /** 件: messages opened at the desk. */
  cases: z.int(),
  /** 条: answered on the spot. */
  onSpot: z.int(),
  /** For everybody to read; '' when nothing was written. */
  words: z.string(),
  at: Instant,
  byName: z.string(),
})
export type SessionOutcome = z.output<typeof SessionOutcome>

/** One dated session of a site: proposed by its rule or made by hand, published at least three days before. */
export const ReceptionDay = z.object({
  _id: Id,
  siteId: Id,
  unitId: Id,
  kind: SessionKind,
  /** '' for an ordinary one. */
  title: z.string(),
  scheduled: Day,
  /** The day it is really held; null when it is skipped, called off, or collapsed into the next one. */
  effective: z.nullable(Day),
  /** 'regular', 'weekend', 'holiday:春节' … (domain.md §2.4), or what a person wrote who moved it. */
  reason: z.string(),
  start: z.string(),
  end: z.string(),
  place: z.string(),
  /** Where a mobile station stands; null for the site's own place. GCJ-02 */
  point: z.nullable(z.object({ lon: z.number(), lat: z.number() })),
  /** An online session's address; '' otherwise. */
  link: z.string(),
  /** Offices that receive together with the deputies. */
  guests: z.array(z.string()),
  /** Brought to a joint session; staff read them, nobody else. */
  matters: z.array(SessionMatter),
  /** How many deputies are to receive; fewer in `deputyIds` is a gap. */
  needs: z.int().check(z.minimum(1), z.maximum(40)),
  /** Bookable slots; null: come as you are. */
  seats: z.nullable(z.object({ minutes: z.int(), perSlot: z.int() })),
  /** Who receives, substitutes in and people on leave out: what everybody sees and indexes use. */
  deputyIds: z.array(Id),
  duties: z.array(Duty),
  state: SessionState,
  publishedAt: z.nullable(Instant),
  moves: z.array(Move),
  /** A changed calendar would put this published session elsewhere: a person decides. */
  proposedMove: z.nullable(z.object({ to: z.nullable(Day), reason: z.string() })),
  /** The year had no official holiday calendar when this was resolved. */
  provisional: z.boolean(),
  closed: z.nullable(SessionOutcome),
  history: z.array(SessionEvent),
  version: z.int(),
  demo: z.boolean(),
})
export type ReceptionDay = z.output<typeof ReceptionDay>

/** Whether everybody may see who receives: published or already over. */
export function isPublic({ state }: Pick<ReceptionDay, 'state'>): boolean {
  return state === 'published' || state === 'closed'
}

/** The day it is held, or was to be held before it was called off. */
export function dayOfSession({ effective, moves, scheduled }: ReceptionDay): Day {
  return effective ?? moves[moves.length - 1]?.from ?? scheduled
}

/** Whether the plan may still put it elsewhere: only what a rule proposed and nobody has moved. */
export function mayReplan({ _id, state, moves }: ReceptionDay): boolean {
  return state === 'proposed' && moves.length === 0 && _id.startsWith('R-')
}

/** A duty nobody has answered yet. */
export function plannedDuty(deputyId: string, forId: string | null = null): Duty {
  return { deputyId, status: 'planned', forId, askedId: null, declinedIds: [], swap: null, reason: '' }
}

/** Deputies at the station on a day, apart from reception days. */
export const DutySlot = z.object({
  _id: Id,
  siteId: Id,
  unitId: Id,
  date: Day,
  start: z.string(),
  end: z.string(),
  deputyIds: z.array(Id),
  demo: z.boolean(),
})
export type DutySlot = z.output<typeof DutySlot>
