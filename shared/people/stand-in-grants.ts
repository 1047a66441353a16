import { dayOf, isWithin } from '#shared/kernel/day'
import { isLive } from '#shared/people/live-grant'
import type { Grant, Person } from '#shared/people/person'
import type { GrantedRole } from '#shared/people/role'

/** What passes to a stand-in. A deputy's turn is routed (owners.ts); an auditor has nothing that could wait. */
const passedOn: readonly GrantedRole[] = ['liaisonOfficer', 'townshipOffice', 'handlingUnit', 'countyOffice']

const placeOf = ({ role, unitId, siteId }: Grant) => `${role} ${unitId} ${siteId ?? ''}`

/** For whom somebody stands in today. */
export function standsForToday({ standsFor }: Pick<Person, 'standsFor'>, now: Date): string[] {
  return (standsFor ?? []).filter((span) => isWithin(dayOf(now), span)).map(({ personId }) => personId)
}

/**
 * The offices a person holds today only because he stands in: those of the absent that are not his own. Whoever has
 * no live grant himself stands in for nobody; reports of wrongdoing never pass on.
 */
export function standInGrants(person: Person, absent: readonly Person[], now: Date): Grant[] {
  const own = person.grants.filter((grant) => isLive(grant, now))
  if (own.length === 0) return []
  const held = new Set(own.map(placeOf))
  const today = standsForToday(person, now)
  return absent
    .filter(({ _id }) => today.includes(_id))
    .flatMap(({ _id, name, grants }) =>
      grants
        .filter((grant) => isLive(grant, now) && passedOn.includes(grant.role) && !held.has(placeOf(grant)))
        .map((grant) => {
          held.add(placeOf(grant))
          return { ...grant, reportOfficer: false, standsFor: { personId: _id, name } }
        }),
    )
}

/** The grants that are one's own: with another's one works on, but invites and ends nobody. */
export function ownGrants(grants: readonly Grant[]): Grant[] {
  return grants.filter(({ standsFor }) => standsFor === undefined)
}
