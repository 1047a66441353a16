import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

/** incomplete: one of the four is missing · ready: may be sent · rectifying: with the unit · reported: to be checked. */
export const IssueStatus = z.enum(['incomplete', 'ready', 'rectifying', 'reported', 'struckOff'])
export type IssueStatus = z.output<typeof IssueStatus>

export const IssueAct = z.enum([
  'write',
  'rewrite',
  'send',
  'progress',
  'report',
  'pass',
  'sendBack',
  'near',
  'over',
])
export type IssueAct = z.output<typeof IssueAct>

/** 走访、检查、留言 or another way it came to light. */
export const IssueSource = z.object({
  kind: z.enum(['visit', 'inspection', 'message', 'other']),
  /** A message's number; else a word or two. */
  words: z.string(),
})
export type IssueSource = z.output<typeof IssueSource>

export const Clause = z.object({ law: z.string(), article: z.string() })
export type Clause = z.output<typeof Clause>

export const Figure = z.object({ figure: z.string(), source: z.string() })
export type Figure = z.output<typeof Figure>

/** What a person writes: the problem and the four that it must have (四有). */
export const IssueWords = z.object({
  problem: z.string(),
  place: z.string(),
  clauses: z.array(Clause),
  figures: z.array(Figure),
  remedy: z.string(),
  /** The handling unit that has to put it right. */
  unitId: z.nullable(Id),
  rectifyBy: z.nullable(Day),
  source: IssueSource,
})
export type IssueWords = z.output<typeof IssueWords>

/** One line of the list (domain.md §3.7). */
export const Issue = z.object({
  id: Id,
  ...IssueWords.shape,
  status: IssueStatus,
  /** 序号, given when it is sent, never used again. */
  serial: z.nullable(z.int()),
  writtenBy: Id,
  sentAt: z.nullable(Instant),
  struckOffAt: z.nullable(Instant),
  /** The timer said that the day is near, or has passed. */
  told: z.enum(['none', 'near', 'over']),
  steps: z.array(
    z.object({ at: Instant, act: IssueAct, byId: z.string(), byName: z.string(), words: z.string() }),
  ),
  version: z.int(),
})
export type Issue = z.output<typeof Issue>

/** 问题清单: what was found under one theme, sent to those who have to put it right, struck off one by one. */
export const IssueList = z.object({
  _id: Id,
  /** A township, or 'county'. */
  unitId: Id,
  theme: z.string(),
  note: z.string(),
  state: z.enum(['open', 'closed']),
  issues: z.array(Issue),
  /** Handling units that have something of it. */
  unitIds: z.array(Id),
  serials: z.int(),
  openedBy: Id,
  openedAt: Instant,
  closedAt: z.nullable(Instant),
  /** The first day on which the timer has something to say; null while nothing is on its way. */
  tellOn: z.nullable(Day),
  version: z.int(),
  demo: z.boolean(),
})
export type IssueList = z.output<typeof IssueList>
