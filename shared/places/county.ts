import * as z from 'zod/mini'
import { HolidayCalendar } from '#shared/kernel/calendar'
import { Id } from '#shared/kernel/field'
import { Clocks } from '#shared/messages/clocks/clocks'
import { DutySettings } from '#shared/duties/settings'
import { Reach } from '#shared/delivery/reach'
import { ReceptionSettings } from '#shared/reception/rules/settings'
import { Category } from '#shared/categories/category'

/** A street, town, township or zone: the level that assigns (lifecycle.md, 待交办). */
export const Unit = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(['subdistrict', 'town', 'township', 'zone']),
  /** 柳沟镇人大主席团 · 云溪街道人大工委 · 县人大代表工委 for a zone */
  officeName: z.string(),
  siteId: Id,
})
export type Unit = z.output<typeof Unit>

export const Village = z.object({ id: Id, unitId: Id, name: z.string() })
export type Village = z.output<typeof Village>

export const ConstituencyLevel = z.enum(['county', 'township'])

export const Seats = z.int().check(z.minimum(1), z.maximum(3))

/** Who elects one to three deputies of one level (选举法 §25): several villages together, or a part of a big one. */
export const Constituency = z.object({
  id: Id,
  unitId: Id,
  level: ConstituencyLevel,
  /** '柳沟镇第 2 选区' */
  name: z.string(),
  seats: Seats,
  villageIds: z.array(Id),
  /** Nobody is elected by it any more; old notices keep its name. */
  retired: z.optional(z.literal(true)),
})
export type Constituency = z.output<typeof Constituency>

/** Who really does the work; `unitId` is null for a county department. */
export const HandlingUnit = z.object({
  id: Id,
  name: z.string(),
  unitId: z.nullable(Id),
  /** Nothing is assigned to it any more; its old cases keep its name. */
  retired: z.optional(z.literal(true)),
})
export type HandlingUnit = z.output<typeof HandlingUnit>

/** Everything a county configures, one document: what is not coded (product.md, "Configured, not coded"). */
export const County = z.object({
  _id: z.literal('county'),
  name: z.string(),
  /** 青澜县人大常委会代表工委 */
  officeName: z.string(),
  phone: z.string(),
  units: z.array(Unit),
  villages: z.array(Village),
  constituencies: z.array(Constituency),
  handlingUnits: z.array(HandlingUnit),
  categories: z.array(Category),
  /** Who may take charge of a matter (领衔督办). */
  leaders: z._default(z.array(z.object({ name: z.string(), title: z.string() })), []),
  calendar: HolidayCalendar,
  clocks: Clocks,
  duties: DutySettings,
  reception: ReceptionSettings,
  /** Counts changes of what the county office sets: whoever saves names the one he saw. */
  version: z.int(),
  reach: Reach,
  /** Owner keys ('station:ST05', 'township:U05', 'unit:H03', 'deputy:D0012', 'county:county') with a live grant. */
  present: z.array(z.string()),
  /** Today, whose turn another deputy takes because he is away. */
  standIns: z.array(z.object({ deputyId: Id, by: Id, name: z.string() })),
  demo: z.boolean(),
})
export type County = z.output<typeof County>
