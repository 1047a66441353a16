import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import { ReceptionRule } from '#shared/reception/rule'

/** 家 home · 站 station · 点 point · 特 brand (a station of one trade). */
export const SiteType = z.enum(['home', 'station', 'point', 'brand'])
export type SiteType = z.output<typeof SiteType>

/** When the door is open: weekdays 1 Monday … 7 Sunday, times 'HH:mm' Beijing; rest days are closed. */
export const OpenHours = z.object({
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))),
  from: z.string(),
  to: z.string(),
})
export type OpenHours = z.output<typeof OpenHours>

export const Site = z.object({
  _id: Id,
  type: SiteType,
  name: z.string(),
  unitId: Id,
  /** The station a point belongs to; null for stations and the home. */
  parentId: z.nullable(Id),
  sector: z.nullable(z.string()),
  address: z.string(),
  /** GCJ-02 */
  lon: z.number(),
  lat: z.number(),
  phone: z.string(),
  open: OpenHours,
  /** Its own; null: a station follows the county's (shared/reception/rules/rule-of.ts). */
  receptionRule: z.nullable(ReceptionRule),
  /** Counts changes of its rule. */
  ruleVersion: z.int(),
  /** '每次两名代表，12 人轮流' */
  rosterText: z.string(),
  liaisonOfficerName: z.string(),
  directions: z.string(),
  /** Short facts with an icon key: bus, ramp, language. */
  access: z.array(z.object({ icon: z.enum(['bus', 'wheelchair', 'speech']), text: z.string() })),
  demo: z.boolean(),
})
export type Site = z.output<typeof Site>
