import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

/** What the public board shows of a message: written by staff, approved by another person, agreed to by the author. */
export const PublicCase = z.object({
  summary: z.string(),
  answer: z.string(),
  /** File ids; only pictures whose check had passed may be chosen. */
  photos: z.array(z.string()),
  preparedBy: Id,
  approvedBy: z.nullable(Id),
  publishedAt: z.nullable(Instant),
})
export type PublicCase = z.output<typeof PublicCase>
