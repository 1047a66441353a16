import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

/** One dated session of a site, proposed by its rule, published by the station at least three days before. */
export const ReceptionDay = z.object({
  _id: Id,
  siteId: Id,
  unitId: Id,
  scheduled: Day,
  /** The day it is really held; null when it collapsed into the next one. */
  effective: z.nullable(Day),
  /** 'regular', 'weekend', 'holiday:春节' … (domain.md §2.4) */
  reason: z.string(),
  start: z.string(),
  end: z.string(),
  place: z.string(),
  deputyIds: z.array(Id),
  published: z.boolean(),
  publishedAt: z.nullable(Instant),
  /** The year had no official holiday calendar when this was resolved. */
  provisional: z.boolean(),
  /** Figures of a closed session; null before. */
  closed: z.nullable(z.object({ attended: z.int(), received: z.int(), cases: z.int() })),
  demo: z.boolean(),
})
export type ReceptionDay = z.output<typeof ReceptionDay>

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
