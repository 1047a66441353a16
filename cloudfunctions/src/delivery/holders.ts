import type { County } from '#shared/places/county'
import type { Grant, Person } from '#shared/people/person'
import { isLive } from '#shared/people/live-grant'
import { ownerKeyOf } from '#shared/people/policy'
import { findBindings, findHolders } from '#cloud/delivery/holders/store'
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

/** Whoever may hold one of the offices. */
function findPeople({ recipients, county }: Asked): Promise<Person[]> {
  return findHolders({
    ids: idsOf('person', recipients),
    deputies: idsOf('deputy', recipients),
    places: placesOf(recipients, county),
  })
}

function holds({ _id, grants }: Person, key: string, now: Date): boolean {
  if (key === `person:${_id}`) return true
  const live = (grant: Grant) => isLive(grant, now)
  if (key === 'reportOfficers:county') return grants.some((grant) => grant.reportOfficer && live(grant))
  return grants.some((grant) => live(grant) && ownerKeyOf(grant) === key)
}

/**
 * Every WeChat of everybody who holds each key now: 'person:…', an office or 'reportOfficers:county'. Somebody without
 * a WeChat, and an office without anybody, is one addressee all the same: nothing is lost without a word.
 */
export async function holdersOf(asked: Asked): Promise<Map<string, Addressee[]>> {
  const { recipients, now } = asked
  if (recipients.length === 0) return new Map()
  const people = await findPeople(asked)
  const held = recipients.map((key) => [key, people.filter((person) => holds(person, key, now))] as const)
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
