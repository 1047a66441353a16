import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'

/** Where the people are, or what they are: one kind of scope for a notice, several ids of it. */
export const AudienceScope = z.enum([
  'county',
  'township',
  'village',
  'station',
  'group',
  'constituency',
  'level',
  'role',
])
export type AudienceScope = z.output<typeof AudienceScope>

export const maxAudienceIds = 60

/** Whom a notice is for. Always narrowed to the area of the office that writes it. */
export const Audience = z.object({
  scope: AudienceScope,
  /** Units, villages, stations, groups …; empty for the county. */
  ids: z.array(Id).check(z.maxLength(maxAudienceIds)),
  /** Residents who follow a place of the scope; groups, levels and roles have none. */
  followers: z.boolean(),
  /** `duty`: those who receive on the notice's reception day. */
  deputies: z.enum(['none', 'duty', 'all']),
  staff: z.boolean(),
})
export type Audience = z.output<typeof Audience>

/** Places residents can follow; a group, a level or a role is made of deputies and staff alone. */
const places: readonly AudienceScope[] = ['county', 'township', 'village', 'station', 'constituency']

export function reachesFollowers({ scope, followers }: Audience): boolean {
  return followers && places.includes(scope)
}

export function reachesDeputies({ scope, deputies }: Audience): boolean {
  return deputies !== 'none' && scope !== 'role'
}

export function reachesStaff({ scope, staff }: Audience): boolean {
  return staff && scope !== 'group' && scope !== 'constituency' && scope !== 'level'
}

/** A notice to nobody: no scope chosen, or nobody in it. */
export function reachesNobody(audience: Audience): boolean {
  const nowhere = audience.scope !== 'county' && audience.ids.length === 0
  const nobody = !reachesFollowers(audience) && !reachesDeputies(audience) && !reachesStaff(audience)
  return nowhere || nobody
}
