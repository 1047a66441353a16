import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

/** One township's year: three figures that are never merged. */
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
  countedAt: Instant,
})
export type Board = z.output<typeof Board>
