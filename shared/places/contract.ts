import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'

export const placesActions = {
  'places.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({}),
    output: z.object({
      countyName: z.string(),
      units: z.array(
        z.object({
          id: Id,
          name: z.string(),
          siteId: Id,
          villages: z.array(z.object({ id: Id, name: z.string() })),
        }),
      ),
    }),
  }),
  /** A village belongs to another township, and so to its station's area; whoever follows it is told. */
  'places.moveVillage': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ villageId: Id, unitId: Id }),
    output: z.object({ villageId: Id, unitId: Id, siteId: Id }),
  }),
}
