import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'
import { Absence, StandIn } from '#shared/people/absence'
import { GrantedRole } from '#shared/people/role'

/** A role held by a person, for one place and one term (lifecycle.md, "Who acts"). */
export const Grant = z.object({
  role: GrantedRole,
  /** Township unit; handling unit's id for `handlingUnit`; 'county' for the county. */
  unitId: Id,
  /** The station of a liaison officer or deputy. */
  siteId: z.nullable(Id),
  deputyId: z.nullable(Id),
  /** One or two named county officers read reports of wrongdoing. */
  reportOfficer: z.boolean(),
  termId: Id,
  until: Day,
  /** Not the holder's own: held while he stands in for this person; never stored (stand-in-grants.ts). */
  standsFor: z.optional(z.object({ personId: Id, name: z.string() })),
})
export type Grant = z.output<typeof Grant>

/** An openid is not a person: `bindings {_id: openid, personId, boundAt}` leads here. */
export const Person = z.object({
  _id: Id,
  name: z.string(),
  /** '柳沟镇 · 联络员' */
  title: z.string(),
  grants: z.array(Grant),
  away: z.optional(z.array(Absence)),
  standsFor: z.optional(z.array(StandIn)),
  demo: z.boolean(),
})
export type Person = z.output<typeof Person>

export const Binding = z.object({ _id: z.string(), personId: Id, boundAt: Instant })
export type Binding = z.output<typeof Binding>

/** A code that binds one openid to one person, once, for a limited time. */
export const Invite = z.object({
  _id: Id,
  code: z.string(),
  personId: Id,
  createdBy: Id,
  expiresAt: Instant,
  usedAt: z.nullable(Instant),
})
export type Invite = z.output<typeof Invite>
