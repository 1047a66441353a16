import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, PageSize, words } from '#shared/kernel/field'

export const PhoneItem = z.object({
  id: Id,
  version: z.int(),
  /** '赵**' */
  name: z.string(),
  /** '000****567' */
  phone: z.string(),
  villageId: z.nullable(Id),
  villageName: z.string(),
  /** A deputy's name is public: it stands whole. */
  deputyName: z.nullable(z.string()),
  note: z.string(),
  /** '白演示 2月11日 记' */
  kept: z.string(),
  wrong: z.boolean(),
})
export type PhoneItem = z.output<typeof PhoneItem>

const keepers = ['liaisonOfficer', 'townshipOffice'] as const
const Name = words(1, 20)
const Phone = words(5, 24)
const Note = words(0, 60)
const Version = z.int().check(z.minimum(1))

export const phoneBookActions = {
  /** Of the caller's townships, numbers masked. */
  'delivery.phoneBook': action({
    allow: [...keepers],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({
      items: z.array(PhoneItem),
      next: z.nullable(Cursor),
      count: z.int(),
      /** Where a new entry may be put. */
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
  'delivery.addPhone': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({
      requestId: Id,
      unitId: Id,
      villageId: z.nullable(Id),
      deputyId: z._default(z.nullable(Id), null),
      name: Name,
      phone: Phone,
      note: z._default(Note, ''),
      /** He said that his number may be kept and called. */
      consent: z.literal(true),
    }),
    output: PhoneItem,
  }),
  'delivery.changePhone': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({
      id: Id,
      version: Version,
      villageId: z.optional(z.nullable(Id)),
      name: z.optional(Name),
      phone: z.optional(Phone),
      note: z.optional(Note),
    }),
    output: PhoneItem,
  }),
  /** He does not want to be called: name and number are taken out, his open calls are moot. */
  'delivery.endPhone': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({ id: Id, version: Version }),
    output: z.object({ ended: z.literal(true) }),
  }),
}
