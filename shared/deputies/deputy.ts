import * as z from 'zod/mini'
import { Day, Id } from '#shared/kernel/field'

export const DeputyLevel = z.enum(['national', 'provincial', 'municipal', 'county', 'township'])
export type DeputyLevel = z.output<typeof DeputyLevel>

/** One mandate: a person may hold several (register row 32). */
export const Mandate = z.object({
  level: DeputyLevel,
  termId: Id,
  /** '青澜县第十八届人大代表' */
  title: z.string(),
  constituencyId: z.nullable(Id),
})
export type Mandate = z.output<typeof Mandate>

/** A confirmed fact of what a deputy did; no score, no rank. */
export const DeputyAct = z.object({ date: Day, text: z.string(), confirmed: z.boolean() })

export const Deputy = z.object({
  _id: Id,
  personId: Id,
  name: z.string(),
  mandates: z.array(Mandate),
  unitId: Id,
  siteId: Id,
  groupIds: z.array(Id),
  /** '柳沟镇第一代表小组 · 组长' */
  groupText: z.string(),
  employer: z.string(),
  post: z.string(),
  /** Trades and skills that match matters. */
  tags: z.array(z.string()),
  acts: z.array(DeputyAct),
  status: z.enum(['active', 'suspended', 'terminated']),
  /** Days on which the person is away (people.saveAbsence): no roster puts him there. */
  away: z.optional(z.array(z.object({ from: Day, to: Day }))),
  /** Position in the station's list: group leaders first. */
  order: z.int(),
  demo: z.boolean(),
})
export type Deputy = z.output<typeof Deputy>

/** ~10 people of mixed levels; `level` says whose group it is. */
export const DeputyGroup = z.object({
  _id: Id,
  termId: Id,
  level: z.enum(['municipal', 'county', 'township']),
  unitId: z.nullable(Id),
  name: z.string(),
  leaderId: z.nullable(Id),
  memberIds: z.array(Id),
  siteId: z.nullable(Id),
  demo: z.boolean(),
})
export type DeputyGroup = z.output<typeof DeputyGroup>

/** Five years (代表法 §2). */
export const Term = z.object({
  _id: Id,
  level: DeputyLevel,
  unitId: z.nullable(Id),
  no: z.int(),
  from: Day,
  to: Day,
  demo: z.boolean(),
})
export type Term = z.output<typeof Term>
