import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id, words } from '#shared/kernel/field'
import { ConstituencyLevel, Seats } from '#shared/places/county'
import { readers, Saved, seen } from '#shared/routing/saved'

export const ConstituencyRow = z.object({
  id: Id,
  level: ConstituencyLevel,
  name: z.string(),
  seats: z.int(),
  villages: z.array(z.object({ id: Id, name: z.string() })),
  /** Names of those whose mandate in force names it. */
  deputies: z.array(z.string()),
  retired: z.boolean(),
})
export type ConstituencyRow = z.output<typeof ConstituencyRow>

export const constituencyActions = {
  /** One township's constituencies, and whom they elected. */
  'routing.constituencies': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ unitId: Id }),
    output: z.object({
      version: z.int(),
      /** Of which a new one may be. */
      levels: z.array(z.object({ level: ConstituencyLevel, name: z.string() })),
      rows: z.array(ConstituencyRow),
    }),
  }),
  'routing.saveConstituency': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({
      id: z.optional(Id),
      unitId: Id,
      level: ConstituencyLevel,
      name: words(2, 20),
      seats: Seats,
      villageIds: z.array(Id).check(z.maxLength(100)),
      ...seen,
    }),
    output: Saved,
  }),
  /** Not offered any more; saving it again brings it back. */
  'routing.retireConstituency': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ id: Id, ...seen }),
    output: Saved,
  }),
}
