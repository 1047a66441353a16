import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'
import { constituencyActions } from '#shared/routing/constituencies-contract'
import { readers, Saved, seen } from '#shared/routing/saved'

export const CategoryRow = z.object({
  code: Id,
  name: z.string(),
  scope: z.string(),
  /** null: the place's own government first. */
  leadUnitId: z.nullable(Id),
  leadName: z.string(),
  /** Somebody there can sign. */
  manned: z.boolean(),
  coUnitId: z.nullable(Id),
  coName: z.string(),
  keywords: z.array(z.string()),
  retired: z.boolean(),
})
export type CategoryRow = z.output<typeof CategoryRow>

export const UnitRow = z.object({
  id: Id,
  name: z.string(),
  unitId: z.nullable(Id),
  placeName: z.string(),
  manned: z.boolean(),
  retired: z.boolean(),
})
export type UnitRow = z.output<typeof UnitRow>

export const TownRow = z.object({
  id: Id,
  name: z.string(),
  /** `placed`: it lies in a constituency. */
  villages: z.array(z.object({ id: Id, name: z.string(), placed: z.boolean() })),
})
export type TownRow = z.output<typeof TownRow>

const Step = z.object({
  /** '联络站收' … */
  title: z.string(),
  owner: z.string(),
  /** Which row of a table, who is there or away. */
  why: z.string(),
  /** '2月13日 18:00 前'; '' when there is no term. */
  due: z.string(),
  /** What happens by itself. */
  otherwise: z.string(),
  /** It would be refused here: `why` says what to change. */
  stuck: z.boolean(),
})
export type RehearsalStep = z.output<typeof Step>

const Addressee = z.union([
  z.object({ kind: z.enum(['duty', 'township']) }),
  z.object({ kind: z.literal('deputy'), id: Id }),
])

export const routingActions = {
  ...constituencyActions,
  /** The tables by which messages find their way; the county office changes them. */
  'routing.tables': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      version: z.int(),
      mayChange: z.boolean(),
      categories: z.array(CategoryRow),
      units: z.array(UnitRow),
      towns: z.array(TownRow),
      unreadHours: z.int(),
    }),
  }),
  'routing.saveCategory': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({
      code: z.optional(Id),
      name: words(2, 12),
      scope: words(0, 60),
      leadUnitId: z.nullable(Id),
      coUnitId: z.nullable(Id),
      keywords: z.array(words(1, 10)).check(z.maxLength(80)),
      ...seen,
    }),
    output: Saved,
  }),
  /** Not offered and not guessed any more; saving it again brings it back. */
  'routing.retireCategory': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ code: Id, ...seen }),
    output: Saved,
  }),
  'routing.saveUnit': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ id: z.optional(Id), name: words(2, 30), unitId: z.nullable(Id), ...seen }),
    output: Saved,
  }),
  'routing.retireUnit': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ id: Id, ...seen }),
    output: Saved,
  }),
  'routing.saveVillage': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ id: z.optional(Id), name: words(2, 12), unitId: Id, ...seen }),
    output: Saved,
  }),
  /** After how many hours of workdays an unopened message stands among the unread. */
  'routing.saveUnread': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ hours: z.int().check(z.minimum(1), z.maximum(240)), ...seen }),
    output: Saved,
  }),
  'routing.changes': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          whenText: z.string(),
          byName: z.string(),
          what: z.string(),
          row: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
      next: z.nullable(Cursor),
    }),
  }),
  /** Where a message would go on a day and why, by the rules that route a real one; nothing is written. */
  'routing.rehearse': action({
    allow: ['townshipOffice', 'countyOffice'],
    effect: 'read',
    input: z.object({
      villageId: Id,
      /** A category, or a resident's words from which it is guessed. */
      about: z.union([z.object({ category: Id }), z.object({ words: words(2, 500) })]),
      addressee: Addressee,
      day: Day,
    }),
    output: z.object({ steps: z.array(Step) }),
  }),
}
