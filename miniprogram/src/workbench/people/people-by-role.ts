import type { Output } from '#shared/contract'
import type { GrantedRole } from '#shared/people/role'

type People = Output<'people.list'>
export type Listed = People['people'][number]
export type ListedGrant = Listed['grants'][number]

export interface RoleGroup {
  role: GrantedRole
  roleName: string
  people: Listed[]
}

/** In the order in which the roles may be invited; somebody with two roles stands in both groups. */
export function peopleByRole({ people, mayInvite }: People): RoleGroup[] {
  const known = mayInvite.map(({ role, roleName }) => ({ role, roleName }))
  const others = people
    .flatMap(({ grants }) => grants)
    .filter(({ role }) => known.every((one) => one.role !== role))
    .map(({ role, roleName }) => ({ role, roleName }))
  const roles = [
    ...known,
    ...others.filter(({ role }, at) => others.findIndex((one) => one.role === role) === at),
  ]
  return roles
    .map(({ role, roleName }) => ({
      role,
      roleName,
      people: people.filter(({ grants }) => grants.some((grant) => grant.role === role)),
    }))
    .filter((group) => group.people.length > 0)
}

/** The grants of a person that the reader may end: those he could hand out. */
export function endableGrants(person: Listed, mayInvite: People['mayInvite']): ListedGrant[] {
  if (!person.mayRevoke) return []
  return person.grants.filter(({ role, unitId }) =>
    mayInvite.some((one) => one.role === role && one.places.some(({ id }) => id === unitId)),
  )
}

/** Who can take over: others who hold the same role in the same place. */
export function heirsOf(person: Listed, grant: ListedGrant, people: Listed[]): Listed[] {
  return people.filter(
    ({ id, grants }) =>
      id !== person.id && grants.some(({ role, unitId }) => role === grant.role && unitId === grant.unitId),
  )
}
