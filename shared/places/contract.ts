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
      /** The county's office: whom one complains to. */
      office: z.object({ name: z.string(), phone: z.string() }),
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
  /** What a move would mean, before it is made. */
  'places.tryMoveVillage': action({
    allow: ['countyOffice'],
    effect: 'read',
    input: z.object({ villageId: Id, unitId: Id }),
    output: z.object({ followers: z.int(), open: z.int(), told: z.string() }),
  }),
  /** A village belongs to another township, and so to its station's area; whoever follows it is told. */
  'places.moveVillage': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ villageId: Id, unitId: Id, expectVersion: z.int() }),
    output: z.object({ villageId: Id, unitId: Id, siteId: Id, version: z.int() }),
  }),
}
