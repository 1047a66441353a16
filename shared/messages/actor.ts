import type { Role } from '#shared/people/role'
import type { Grant } from '#shared/people/person'

/** One person in one hat: a resident towards his own message, or somebody with one of his grants. */
export interface Actor {
  /** A person's id, 'author' or 'system'. */
  id: string
  /** Only an author's: what tells his message from another's. */
  openid: string | null
  role: Role | 'author' | 'system'
  /** Township unit, handling unit or 'county'. */
  unitId: string | null
  siteId: string | null
  deputyId: string | null
  reportOfficer: boolean
  /** What a history row shows: an office, a unit, a deputy; never the author's name. */
  name: string
  /** '白演示代石演示' when he acts for somebody who is away; for staff only. */
  standIn?: string
}

const nobody = { openid: null, unitId: null, siteId: null, deputyId: null, reportOfficer: false }

export const systemActor: Actor = { ...nobody, id: 'system', role: 'system', name: '系统' }

export function authorActor(openid: string): Actor {
  return { ...nobody, id: 'author', role: 'author', name: '本人', openid }
}

/** `name` is the office, unit or deputy that the history shows. */
export function actorOfGrant(personId: string, grant: Grant, name: string): Actor {
  const { role, unitId, siteId, deputyId, reportOfficer } = grant
  return { id: personId, openid: null, role, unitId, siteId, deputyId, reportOfficer, name }
}
