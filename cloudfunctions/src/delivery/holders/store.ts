import type { Binding, Person } from '#shared/people/person'
import { _, find } from '#cloud/kernel/database'

const page = 1000

async function findAll(where: Record<string, unknown>): Promise<Person[]> {
  const people: Person[] = []
  for (let after = ''; ;) {
    const next = await find<Person>('people', {
      where: { ...where, _id: _.gt(after) },
      order: [['_id', 'asc']],
      limit: page,
    })
    people.push(...next)
    if (next.length < page) return people
    after = next[next.length - 1]?._id ?? ''
  }
}

interface Wanted {
  ids: readonly string[]
  deputies: readonly string[]
  /** Townships, handling units, or 'county'. */
  places: readonly string[]
}

/** Whoever is named, or has or had one of the roles; at most three reads as long as a thousand are enough. */
export async function findHolders({ ids, deputies, places }: Wanted): Promise<Person[]> {
  const found = await Promise.all([
    ids.length > 0 ? findAll({ _id: _.in([...ids]) }) : [],
    deputies.length > 0 ? findAll({ 'grants.deputyId': _.in([...deputies]) }) : [],
    places.length > 0 ? findAll({ 'grants.unitId': _.in([...places]) }) : [],
  ])
  return [...new Map(found.flat().map((person) => [person._id, person])).values()]
}

/** Who stands in, now or another day, for one of these. */
export async function findStandIns(personIds: readonly string[]): Promise<Person[]> {
  return personIds.length === 0 ? [] : await findAll({ 'standsFor.personId': _.in([...personIds]) })
}

export async function findBindings(personIds: readonly string[]): Promise<Binding[]> {
  if (personIds.length === 0) return []
  return await find<Binding>('bindings', { where: { personId: _.in([...personIds]) }, limit: page })
}
