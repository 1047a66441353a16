import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

/** One township's year: three figures that are never merged, and what was solved and may be shown. */
export const Board = z.object({
  /** `${unitId}:${year}` */
  _id: z.string(),
  unitId: Id,
  year: z.int(),
  received: z.int(),
  answered: z.int(),
  rated: z.int(),
  solved: z.int(),
  satisfied: z.int(),
  recent: z.array(z.object({ title: z.string(), placeName: z.string(), outcomeText: z.string() })),
  countedAt: Instant,
})
export type Board = z.output<typeof Board>
