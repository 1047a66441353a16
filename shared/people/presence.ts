import { dayOf } from '#shared/kernel/day'
import { isLive } from '#shared/people/live-grant'
import type { Person } from '#shared/people/person'
import { ownerKeyOf } from '#shared/people/policy'
import { standInGrants, standsForToday } from '#shared/people/stand-in-grants'
import { isAway } from '#shared/people/stand-ins'
import type { County } from '#shared/places/county'

export type Presence = Pick<County, 'present' | 'standIns'>

/** Every desk that has somebody today, himself or a stand-in, and which deputy takes another's turn; both sorted. */
export function presenceOf(people: readonly Person[], now: Date): Presence {
  const here = people.filter((person) => !isAway(person, dayOf(now)))
  const byId = new Map(people.map((person) => [person._id, person]))
  const absentOf = (person: Person) => standsForToday(person, now).flatMap((id) => byId.get(id) ?? [])
  const keys = here.flatMap((person) =>
    [
      ...person.grants.filter((grant) => isLive(grant, now)),
      ...standInGrants(person, absentOf(person), now),
    ].map(ownerKeyOf),
  )
  const present = [...new Set(keys.filter((key) => key !== null))].sort()
  const standIns = here.flatMap((person) => turnsTakenBy(person, absentOf(person), now))
  return { present, standIns: standIns.sort((a, b) => (a.deputyId < b.deputyId ? -1 : 1)) }
}

function turnsTakenBy(person: Person, absent: readonly Person[], now: Date): County['standIns'] {
  const own = deputyIdOf(person, now)
  if (own === null) return []
  return absent.flatMap((one) => {
    const deputyId = deputyIdOf(one, now)
    return deputyId === null ? [] : [{ deputyId, by: own, name: person.name }]
  })
}

function deputyIdOf({ grants }: Person, now: Date): string | null {
  return grants.find((grant) => grant.role === 'deputy' && isLive(grant, now))?.deputyId ?? null
}
