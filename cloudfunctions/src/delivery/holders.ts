import type { County } from '#shared/places/county'
import type { Grant, Person } from '#shared/people/person'
import { dayOf } from '#shared/kernel/day'
import { isLive } from '#shared/people/live-grant'
import { standInGrants } from '#shared/people/stand-in-grants'
import { isAway } from '#shared/people/stand-ins'
import { ownerKeyOf } from '#shared/people/policy'
import { findBindings, findHolders, findStandIns } from '#cloud/delivery/holders/store'
import type { Addressee } from '#shared/delivery/to-delivery'

interface Asked {
  recipients: readonly string[]
  now: Date
  county: County
}

const idsOf = (kind: string, recipients: readonly string[]) =>
  recipients.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1))

/** The places under which people hold these offices. */
function placesOf(recipients: readonly string[], { units }: County): string[] {
  const stations = idsOf('station', recipients).flatMap(
    (siteId) => units.find((unit) => unit.siteId === siteId)?.id ?? [],
  )
  const county = recipients.some((key) => /^(county|reportOfficers):/.test(key)) ? ['county'] : []
  return [
    ...new Set([...stations, ...idsOf('township', recipients), ...idsOf('unit', recipients), ...county]),
  ]
}

/** Whoever may hold one of the offices, and who stands in for those of them that are away today. */
async function findPeople({ recipients, county, now }: Asked): Promise<Person[]> {
  const holders = await findHolders({
    ids: idsOf('person', recipients),
    deputies: idsOf('deputy', recipients),
    places: placesOf(recipients, county),
  })
  const away = holders.filter((person) => isAway(person, dayOf(now)))
  const standIns = await findStandIns(away.map(({ _id }) => _id))
  return [...new Map([...holders, ...standIns].map((person) => [person._id, person])).values()]
}

function holds(person: Person, key: string, { now, people }: Asked & { people: readonly Person[] }): boolean {
  const { _id, grants } = person
  if (key === `person:${_id}`) return true
  const live = (grant: Grant) => isLive(grant, now)
  if (key === 'reportOfficers:county') return grants.some((grant) => grant.reportOfficer && live(grant))
  const all = [...grants.filter(live), ...standInGrants(person, people, now)]
  return all.some((grant) => ownerKeyOf(grant) === key)
}

/** Those who are there; all of them when nobody is, so that nothing is told to nobody. */
function thereToday(holders: readonly Person[], key: string, now: Date): readonly Person[] {
  const there = holders.filter((person) => !isAway(person, dayOf(now)))
  return there.length === 0 || /^(person|reportOfficers):/.test(key) ? holders : there
}

/**
 * Every WeChat of everybody who holds each key now: 'person:…', an office or 'reportOfficers:county'; while somebody is
 * away, of who stands in. Somebody without
 * a WeChat, and an office without anybody, is one addressee all the same: nothing is lost without a word.
 */
export async function holdersOf(asked: Asked): Promise<Map<string, Addressee[]>> {
  const { recipients, now } = asked
  if (recipients.length === 0) return new Map()
  const people = await findPeople(asked)
  const held = recipients.map((key) => {
    const holders = people.filter((person) => holds(person, key, { ...asked, people }))
    return [key, thereToday(holders, key, now)] as const
  })
  const ids = [...new Set(held.flatMap(([, mine]) => mine.map(({ _id }) => _id)))]
  const bindings = await findBindings(ids)
  const addressees = ({ _id }: Person): Addressee[] => {
    const mine = bindings.filter(({ personId }) => personId === _id)
    if (mine.length === 0) return [{ openid: null, personId: _id }]
    return mine.map((binding) => ({ openid: binding._id, personId: _id }))
  }
  const nobody: Addressee[] = [{ openid: null, personId: null }]
  return new Map(held.map(([key, mine]) => [key, mine.length === 0 ? nobody : mine.flatMap(addressees)]))
}
