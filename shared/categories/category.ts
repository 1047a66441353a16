import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'

/** `lead` 'township' means the town's own government of the place (潍坊条例 §24: never push county duties down). */
export const Category = z.object({
  code: Id,
  name: z.string(),
  scope: z.string(),
  lead: z.discriminatedUnion('level', [
    z.object({ level: z.literal('county'), handlingUnitId: Id }),
    z.object({ level: z.literal('township') }),
  ]),
  coUnitId: z.nullable(Id),
  /** Words of residents that point here; the longest match wins. */
  keywords: z.array(z.string()),
  /** Not offered and not guessed any more; old cases keep its name. */
  retired: z.optional(z.literal(true)),
})
export type Category = z.output<typeof Category>
